// The facts: who cooperates, whose answers these are, and who may read them.

function factsSection() {
  return make('section', {class: 'facts', id: 'facts', 'aria-labelledby': 'facts-title'},
      make('h2', {id: 'facts-title', tabindex: '-1'}, say('facts')),
      field({id: 'name', text: say('name'), group: assessment, name: 'name', isRequired: true}),
      field({id: 'date', text: say('date'), hint: say('date.hint'), group: assessment, name: 'date',
        kind: 'date', isRequired: true}),
      choice({id: 'target', text: say('target'), hint: targetHint(), kind: 'level', group: assessment,
        name: 'target', none: say('target.none')}),
      respondentPart(),
      collaborationPart(),
      readersPart());
}

/** What the source says a level depends on; nothing when it says nothing. */
function targetHint() {
  const {cautions} = data.checklist.source;
  return cautions.length === 0 ? []
      : [say('target.hint'), ...cautions.flatMap(caution => [' ', translatedInto('span', caution)])];
}

function respondentPart() {
  const group = assessment.respondent;
  return foldable('respondent', heading(say('respondent')), {class: 'part'},
      make('p', {class: 'hint'}, say('respondent.hint')),
      make('div', {class: 'side-by-side'},
          field({id: 'respondent-member', text: say('respondent.member'), hint: say('number.hint'), group,
            name: 'member', kind: 'number', list: 'known-members'}),
          choice({id: 'respondent-level', text: say('respondent.level'), kind: 'respondentLevel', group,
            name: 'level', none: say('not.said')})),
      make('datalist', {id: 'known-members'}),
      field({id: 'respondent-role', text: say('respondent.role'), hint: say('role.hint'), group, name: 'role'}));
}

function collaborationPart() {
  return foldable('collaboration', heading(say('collaboration')), {class: 'part'},
      membersRows(),
      field({id: 'established', text: say('established'), hint: say('established.hint'), group: assessment,
        name: 'established', kind: 'number'}),
      boxes({id: 'forms', text: say('forms'), kind: 'form', group: assessment, name: 'forms'}),
      boxes({id: 'sectors', text: say('sectors'), kind: 'sector', group: assessment, name: 'sectors'}),
      boxes({id: 'tasks', text: say('tasks'), kind: 'task', group: assessment, name: 'tasks'}),
      effectPart());
}

function effectPart() {
  const group = assessment.effect;
  return make('div', {class: 'side-by-side'},
      choice({id: 'effect-prevention', text: say('effect.prevention'), kind: 'effectRating', group,
        name: 'prevention', none: say('not.said')}),
      choice({id: 'effect-handling', text: say('effect.handling'), kind: 'effectRating', group,
        name: 'handling', none: say('not.said')}));
}

function membersRows() {
  return rows({
    id: 'member', title: say('members'), list: assessment.members, makeBlank: blankMember, first: 'number',
    addText: say('member.add'), rowText: number => say('member.row', number),
    makeRow: (member, id) => [make('div', {class: 'side-by-side'},
        field({id: id + '-number', text: say('member.number'), hint: say('number.hint'), group: member,
          name: 'number', kind: 'number'}),
        field({id: id + '-name', text: say('member.name'), group: member, name: 'name'}))]
  });
}

function readersPart() {
  const group = assessment.marking;
  return foldable('readers', heading(say('readers')), {class: 'part'},
      choice({id: 'marking-level', text: say('marking'), kind: 'access', group, name: 'level'}),
      field({id: 'marking-basis', text: say('marking.basis'), hint: say('marking.basis.hint'), group, name: 'basis'}),
      field({id: 'note', text: say('note.whole'), hint: say('note.whole.hint'), group: assessment, name: 'note',
        kind: 'text'}));
}

function heading(text) {
  return make('h3', {}, text);
}

/** The members typed so far can be chosen as the respondent’s municipality. */
function showKnownMembers() {
  document.getElementById('known-members').replaceChildren(...assessment.members
      .filter(member => numberFault(member.number.trim()) === undefined)
      .map(member => make('option', {value: member.number.trim()}, member.name)));
}
