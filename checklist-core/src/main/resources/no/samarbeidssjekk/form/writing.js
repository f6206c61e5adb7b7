// From the page to a file: the fields in the order of the library's own writer, the words in bokmål.

const EXACT_FIELDS = ['number', 'member', 'date', 'due'];

function fileText(assessment) {
  return jsyaml.dump(documentOf(assessment), {
    schema: jsyaml.CORE_SCHEMA, lineWidth: -1, noRefs: true, quotingType: '"'
  });
}

function documentOf(assessment) {
  return {
    checklist: assessment.checklist,
    ...unlessEmpty('supplements', assessment.supplements),
    collaboration: {
      name: assessment.name,
      ...unlessEmpty('forms', assessment.forms.map(code => written('form', code))),
      ...year(assessment.established),
      ...unlessEmpty('members', typedGroups(assessment.members)),
      ...unlessEmpty('sectors', assessment.sectors.map(code => written('sector', code))),
      ...unlessEmpty('tasks', assessment.tasks.map(code => written('task', code)))
    },
    date: assessment.date.trim(),
    ...unlessEmpty('target', assessment.target),
    ...marking(assessment.marking),
    ...unlessEmpty('respondent', respondentFields(assessment.respondent)),
    ...unlessEmpty('effect', ratings(assessment.effect)),
    ...unlessEmpty('note', assessment.note),
    answers: Object.fromEntries([
      ...items.map(item => [item.id, assessment.answers[item.id]]).filter(([, answer]) => isSaid(answer)),
      ...assessment.others.map(other => [other.id, other.answer])
    ].map(([id, answer]) => [id, answerFields(answer)]))
  };
}

function answerFields(answer) {
  const status = written('status', answer.status || NOT_ASSESSED);
  const fields = {
    status,
    ...said(answer),
    ...(answer.disagreement && {disagreement: written('disagreement', answer.disagreement)}),
    ...unlessEmpty('voices', answer.voices.map(voiceFields))
  };
  return Object.keys(fields).length === 1 ? status : fields;
}

function voiceFields(voice) {
  return {...respondentFields(voice), status: written('status', voice.status), ...said(voice)};
}

function said(answer) {
  return {
    ...unlessEmpty('note', answer.note),
    ...unlessEmpty('reason', answer.reason),
    ...unlessEmpty('evidence', typedGroups(answer.evidence)),
    ...unlessEmpty('action', typedFields(answer.action))
  };
}

function respondentFields({member, level, role}) {
  return typedFields({member, level: level && written('respondentLevel', level), role});
}

/** The code of a rating is its number. */
function ratings(effect) {
  return Object.fromEntries(Object.entries(effect)
      .filter(([, code]) => code !== '')
      .map(([name, code]) => [name, Number(code)]));
}

function year(established) {
  const text = established.trim();
  return text === '' ? {} : {established: Number(text)};
}

function marking({level, basis}) {
  return level === 'open' && isEmptyText(basis)
      ? {} : {marking: typedFields({level: written('access', level), basis})};
}

function written(kind, code) {
  return term(kind, code).label.nb;
}

function typedGroups(groups) {
  return groups.filter(group => !isEmptyGroup(group)).map(typedFields);
}

/** The fields in which something was typed; around numbers and dates, spaces mean nothing. */
function typedFields(group) {
  return Object.fromEntries(Object.entries(group)
      .filter(([, text]) => !isEmptyText(text))
      .map(([name, text]) => [name, EXACT_FIELDS.includes(name) ? text.trim() : text]));
}

/** The field, if there is anything in it. */
function unlessEmpty(name, value) {
  const isEmpty = typeof value === 'string' ? isEmptyText(value) : Object.keys(value).length === 0;
  return isEmpty ? {} : {[name]: value};
}

/** A name for the file, of the cooperation's name and whose answers it holds. */
function fileName(assessment) {
  const {member, level} = assessment.respondent;
  const words = [assessment.name, member, level && written('respondentLevel', level)].join(' ');
  const plain = words.normalize('NFC').toLowerCase()
      .replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
      .normalize('NFD').replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80);
  return (plain || 'vurdering') + '.yaml';
}
