// What several have answered before, which is shown and kept, and whether they have agreed since.

function disagreementPart(item, answer) {
  if (answer.voices.length === 0 && answer.disagreement === '') {
    return '';
  }
  return make('div', {class: 'voices'},
      answer.disagreement === '' ? '' : box({
        id: item.id + '-settled', text: say('settled'), isTicked: answer.disagreement === 'settled',
        ticked: isTicked => {
          answer.disagreement = isTicked ? 'settled' : 'open';
          changed();
        }
      }),
      answer.voices.length === 0 ? '' : saidBefore(item.id, answer));
}

function saidBefore(id, answer) {
  return foldable(id + '-voices', say('voices', answer.voices.length), {class: 'part'},
      make('ul', {}, ...answer.voices.map(voice => make('li', {},
          make('strong', {}, speaker(voice)), ': ', label('status', voice.status), ...saidWith(voice)))));
}

function speaker({member, level, role}) {
  const known = assessment.members.find(found => found.number === member);
  const place = [member, known?.name].filter(Boolean).join(' ');
  return [place, level && label('respondentLevel', level), role].filter(Boolean).join(', ') || say('voice.unnamed');
}

/** Note, reason, evidence and action, each on a line of its own. */
function saidWith(answer) {
  const lines = [
    [say('note'), answer.note],
    [say('reason'), answer.reason],
    ...answer.evidence.map(({title, date, link}) => [say('evidence'), [title, date, link].filter(Boolean).join(', ')]),
    [say('action'), [answer.action.text, answer.action.owner, answer.action.due].filter(Boolean).join(', ')]
  ];
  return lines.filter(([, text]) => !isEmptyText(text))
      .map(([name, text]) => make('p', {class: 'said'}, `${name}: ${text}`));
}

/** Answers to items that are not asked any more: they count nowhere, and stay in the file. */
function othersSection() {
  if (assessment.others.length === 0) {
    return '';
  }
  return make('section', {id: 'others', 'aria-labelledby': 'others-title'},
      make('h2', {id: 'others-title'}, say('others')),
      make('p', {}, say('others.hint')),
      make('ul', {}, ...assessment.others.map(({id, answer}) => make('li', {},
          make('strong', {}, id), ' ', translated(data.checklist.kept.find(kept => kept.id === id).text), ': ',
          label('status', answer.status || NOT_ASSESSED), ...saidWith(answer)))));
}
