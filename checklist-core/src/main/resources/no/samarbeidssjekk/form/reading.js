// From a file to the page. Nothing is taken in unless every word and field of the file is understood.

const ASSESSMENT_FIELDS = ['checklist', 'supplements', 'collaboration', 'date', 'target', 'marking',
  'respondent', 'effect', 'note', 'answers'];
const COLLABORATION_FIELDS = ['name', 'forms', 'established', 'members', 'sectors', 'tasks'];
const SAID_FIELDS = ['status', 'note', 'reason', 'evidence', 'action'];
const ANSWER_FIELDS = [...SAID_FIELDS, 'disagreement', 'voices'];
const RESPONDENT_FIELDS = ['member', 'level', 'role'];
const EFFECT_FIELDS = ['prevention', 'handling'];

function readDocument(root) {
  const reading = new Reading();
  const fields = reading.group(root, ASSESSMENT_FIELDS, []);
  reading.requireSameChecklist(fields);
  if (reading.complaints.length > 0) {
    return {complaints: reading.complaints};
  }
  const assessment = reading.assessment(fields);
  return {assessment, complaints: reading.complaints};
}

class Reading {

  complaints = [];

  complain(place, key, ...values) {
    const sentence = say(key, ...values);
    this.complaints.push(place.length === 0 ? sentence : place.map(part => quoted(String(part))).join(' › ') + ': ' + sentence);
  }

  /** The fields of a group; nothing at all is an empty group. */
  group(value, names, place) {
    if (value === null || value === undefined || value === '') {
      return {};
    }
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.complain(place, place.length === 0 ? 'load.kind' : 'load.group');
      return {};
    }
    for (const name of Object.keys(value)) {
      if (names && !names.includes(name)) {
        this.complain([...place, name], 'load.field', names.join(', '));
      }
    }
    return value;
  }

  list(value, place, readElement) {
    if (value === null || value === undefined || value === '') {
      return [];
    }
    if (!Array.isArray(value)) {
      this.complain(place, 'load.list');
      return [];
    }
    return value.map((element, index) => readElement(element, [...place, index + 1]));
  }

  text(value, place) {
    if (value === null || value === undefined) {
      return '';
    }
    if (typeof value !== 'string') {
      this.complain(place, 'load.text');
      return '';
    }
    return value;
  }

  word(kind, value, place) {
    const typed = this.text(value, place);
    if (isEmptyText(typed)) {
      return '';
    }
    const code = codeOf(kind, typed);
    if (code === undefined) {
      this.complain(place, 'load.word', quoted(typed),
          data.words[kind].map(found => '«' + translated(found.label) + '»').join(', '));
    }
    return code ?? '';
  }

  words(kind, value, place) {
    return this.list(value, place, (element, at) => this.word(kind, element, at))
        .filter(code => code !== '');
  }

  requireSameChecklist(fields) {
    const {id, version, supplements} = data.checklist;
    const typed = composed(this.text(fields.checklist, ['checklist']));
    if (isEmptyText(typed)) {
      this.complain(['checklist'], 'load.checklist.missing', id);
      return;
    }
    const [typedId, typedVersion] = edition(typed);
    if (typedId !== id) {
      this.complain(['checklist'], 'load.checklist', typedId, id);
      return;
    }
    if (typedVersion && typedVersion !== version) {
      this.complain(['checklist'], 'load.version', typedVersion, version);
    }
    const named = this.list(fields.supplements, ['supplements'], (element, place) => this.text(element, place))
        .map(edition);
    const unknown = named.filter(([other, otherVersion]) => !supplements.some(
        used => used.id === other && (!otherVersion || used.version === otherVersion)));
    if (unknown.length > 0 || named.length !== supplements.length) {
      this.complain(['supplements'], 'load.supplements',
          listed(named.map(found => found.join('@').replace(/@$/, ''))), listed(supplements.map(used => used.id)));
    }
  }

  assessment(fields) {
    const at = (...place) => place;
    const whole = this.group(fields.collaboration, COLLABORATION_FIELDS, at('collaboration'));
    const typedMarking = typeof fields.marking === 'string' ? {level: fields.marking} : fields.marking;
    const marking = this.group(typedMarking, ['level', 'basis'], at('marking'));
    return {
      ...blankAssessment(),
      checklist: composed(fields.checklist),
      supplements: this.list(fields.supplements, at('supplements'), (element, place) => this.text(element, place)),
      name: this.text(whole.name, at('collaboration', 'name')),
      forms: this.words('form', whole.forms, at('collaboration', 'forms')),
      established: this.text(whole.established, at('collaboration', 'established')),
      members: this.list(whole.members, at('collaboration', 'members'), (element, place) => this.member(element, place)),
      sectors: this.words('sector', whole.sectors, at('collaboration', 'sectors')),
      tasks: this.words('task', whole.tasks, at('collaboration', 'tasks')),
      date: this.text(fields.date, at('date')),
      target: this.word('level', fields.target, at('target')),
      marking: {
        level: this.word('access', marking.level, at('marking', 'level')) || 'open',
        basis: this.text(marking.basis, at('marking', 'basis'))
      },
      respondent: this.respondent(
          this.group(fields.respondent, RESPONDENT_FIELDS, at('respondent')), at('respondent')),
      effect: this.effect(this.group(fields.effect, EFFECT_FIELDS, at('effect')), at('effect')),
      note: this.text(fields.note, at('note')),
      ...this.answers(this.group(fields.answers, undefined, at('answers')))
    };
  }

  member(element, place) {
    const fields = this.group(
        typeof element === 'string' ? {number: element} : element, ['number', 'name'], place);
    return {number: this.text(fields.number, place), name: this.text(fields.name, place)};
  }

  respondent(fields, place) {
    return {
      member: this.text(fields.member, [...place, 'member']),
      level: this.word('respondentLevel', fields.level, [...place, 'level']),
      role: this.text(fields.role, [...place, 'role'])
    };
  }

  effect(fields, place) {
    return {
      prevention: this.word('effectRating', fields.prevention, [...place, 'prevention']),
      handling: this.word('effectRating', fields.handling, [...place, 'handling'])
    };
  }

  answers(typed) {
    const read = {answers: blankAssessment().answers, others: []};
    const seen = new Set();
    for (const [typedId, value] of Object.entries(typed)) {
      const place = ['answers', typedId];
      const item = items.find(found => isSameId(found.id, typedId));
      const kept = data.checklist.kept.find(found => isSameId(found.id, typedId));
      const id = item?.id ?? kept?.under;
      if (id === undefined) {
        this.complain(place, 'load.item');
      } else if (seen.has(id)) {
        this.complain(place, 'load.twice', id);
      } else {
        seen.add(id);
        this.keep(id, this.answer(value, place), place, read);
      }
    }
    return read;
  }

  keep(id, answer, place, read) {
    const item = itemNamed(id);
    if (item === undefined) {
      read.others.push({id, answer});
      return;
    }
    if (answer.status === NOT_APPLICABLE && !item.mayBeNotApplicable) {
      this.complain(place, 'load.not-applicable', label('status', NOT_APPLICABLE));
    }
    read.answers[id] = answer;
  }

  answer(value, place) {
    const fields = this.group(typeof value === 'string' ? {status: value} : value, ANSWER_FIELDS, place);
    return {
      ...this.said(fields, place),
      disagreement: this.word('disagreement', fields.disagreement, [...place, 'disagreement']),
      voices: this.list(fields.voices, [...place, 'voices'], (element, at) => this.voice(element, at))
    };
  }

  voice(element, place) {
    const fields = this.group(element, [...RESPONDENT_FIELDS, ...SAID_FIELDS], place);
    const voice = {...this.respondent(fields, place), ...this.said(fields, place)};
    if (voice.status === '') {
      this.complain(place, 'load.voice');
    }
    return voice;
  }

  said(fields, place) {
    const action = this.group(fields.action, ['text', 'owner', 'due'], [...place, 'action']);
    const inAction = name => this.text(action[name], [...place, 'action', name]);
    return {
      status: this.word('status', fields.status, [...place, 'status']),
      note: this.text(fields.note, [...place, 'note']),
      reason: this.text(fields.reason, [...place, 'reason']),
      evidence: this.list(fields.evidence, [...place, 'evidence'], (element, at) => this.evidence(element, at)),
      action: {text: inAction('text'), owner: inAction('owner'), due: inAction('due')}
    };
  }

  evidence(element, place) {
    const fields = this.group(element, ['title', 'date', 'link'], place);
    const part = name => this.text(fields[name], [...place, name]);
    return {title: part('title'), date: part('date'), link: part('link')};
  }
}

/** An id, and the version after «@» if there is one. */
function edition(typed) {
  const at = typed.indexOf('@');
  return at < 0 ? [typed, ''] : [typed.slice(0, at), typed.slice(at + 1).trim()];
}

function listed(names) {
  return names.length === 0 ? say('load.none') : names.join(', ');
}
