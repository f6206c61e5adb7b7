// The items: dimension by dimension, each with its statuses and what may be said about it.

function dimensionSection(dimension) {
  return make('section', {class: 'dimension', id: 'dimension-' + dimension.id,
    'aria-labelledby': `dimension-${dimension.id}-title`},
      translatedInto('h2', dimension.name, {id: `dimension-${dimension.id}-title`, tabindex: '-1'}),
      make('p', {class: 'count', id: `count-${dimension.id}`}),
      dimension.description ? translatedInto('p', dimension.description) : '',
      ...dimension.items.map(itemPart));
}

function itemPart(item) {
  const answer = assessment.answers[item.id];
  return make('div', {class: 'item', id: 'item-' + item.id},
      make('fieldset', {id: `${item.id}-statuses`},
          make('legend', {id: `${item.id}-legend`}, make('h3', {},
              make('span', {class: 'code'}, item.id), ' ', translatedInto('span', item.text))),
          make('p', {class: 'tags'},
              translatedInto('span', term('level', item.level).label, {class: 'tag'}),
              item.adapted ? make('span', {class: 'tag'}, say('adapted.' + item.adapted)) : ''),
          make('div', {class: 'statuses'}, ...data.words.status
              .filter(status => status.code !== NOT_APPLICABLE || item.mayBeNotApplicable)
              .map(status => statusOption(item, status, answer)))),
      reasonField(item, answer),
      item.help || item.references.length > 0 ? helpPart(item) : '',
      disagreementPart(item, answer),
      sayingPart(item, answer));
}

function statusOption(item, status, answer) {
  const id = `${item.id}-${status.code}`;
  const control = make('input', {
    type: 'radio', name: item.id, value: status.code, id,
    onchange: () => {
      answer.status = status.code;
      showReason(item, answer);
      changed();
    }
  });
  control.checked = status.code === (answer.status || NOT_ASSESSED);
  return make('label', {class: `option ${status.code}`, for: id}, control,
      make('span', {}, translated(status.label)));
}

function reasonField(item, answer) {
  const reason = field({id: `${item.id}-reason`, text: say('reason'), hint: say('reason.hint'), group: answer,
    name: 'reason', kind: 'text', isRequired: answer.status === NOT_APPLICABLE});
  return make('div', {id: `${item.id}-reason-place`, hidden: !needsReason(answer)}, reason);
}

function showReason(item, answer) {
  const place = document.getElementById(`${item.id}-reason-place`);
  place.replaceWith(reasonField(item, answer));
}

/** A reason that was typed stays in sight, whatever the status. */
function needsReason(answer) {
  return answer.status === NOT_APPLICABLE || !isEmptyText(answer.reason);
}

function helpPart({id, text, help, references, validity}) {
  const entry = (key, texts) => [make('dt', {}, say(key)), translatedInto('dd', texts)];
  return foldable(id + '-help', make('span', {}, say('help'), make('span', {class: 'unseen'}, ' ', id)), {class: 'help'},
      make('dl', {},
          ...(help ? [...entry('help.why', help.why), ...entry('help.in-place', help.inPlace),
            ...entry('help.evidence', help.evidence)] : []),
          ...(validity ? entry('help.validity', validity) : []),
          ...(references.length > 0 ? [make('dt', {}, say('help.references'))] : []),
          ...references.map(reference => translatedInto('dd', reference))));
}

function sayingPart(item, answer) {
  const id = item.id;
  return foldable(id + '-more', make('span', {}, say('more'), make('span', {class: 'unseen'}, ' ', id)),
      {class: 'part'},
      field({id: id + '-note', text: say('note'), group: answer, name: 'note', kind: 'text'}),
      rows({
        id: id + '-evidence', title: say('evidence'), list: answer.evidence, makeBlank: blankEvidence,
        first: 'title', addText: say('evidence.add'), rowText: number => say('evidence.row', number),
        makeRow: (evidence, row) => [
          field({id: row + '-title', text: say('evidence.title'), group: evidence, name: 'title'}),
          make('div', {class: 'side-by-side'},
              field({id: row + '-date', text: say('evidence.date'), hint: say('date.hint'), group: evidence,
                name: 'date', kind: 'date'}),
              field({id: row + '-link', text: say('evidence.link'), group: evidence, name: 'link'}))
        ]
      }),
      make('div', {class: 'rows', role: 'group', 'aria-label': say('action')},
          make('p', {class: 'rows-title'}, say('action')),
          field({id: id + '-action-text', text: say('action.text'), group: answer.action, name: 'text', kind: 'text'}),
          make('div', {class: 'side-by-side'},
              field({id: id + '-action-owner', text: say('action.owner'), hint: say('role.hint'),
                group: answer.action, name: 'owner'}),
              field({id: id + '-action-due', text: say('action.due'), hint: say('date.hint'),
                group: answer.action, name: 'due', kind: 'date'}))));
}
