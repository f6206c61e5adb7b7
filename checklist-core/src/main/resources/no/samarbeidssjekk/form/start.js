// What happens when the page opens, when another tab writes, when it is printed and when it is left.

function showDraft() {
  const sentences = {
    none: () => say('draft.none'),
    kept: () => say('draft.kept', clock(draft.keptAt)),
    unavailable: () => say('draft.unavailable'),
    held: () => say('draft.unavailable'),
    elsewhere: () => say('draft.elsewhere.short')
  };
  document.getElementById('draft').textContent = sentences[draft.state]();
  const place = document.getElementById('elsewhere');
  if (draft.state !== 'elsewhere') {
    place.replaceChildren();
  } else if (place.childElementCount === 0) {
    place.append(make('div', {class: 'trouble', role: 'alert'},
        make('p', {}, say('draft.elsewhere')),
        make('div', {class: 'tools'},
            button('take-other', say('draft.take'), takeOther),
            button('keep-this', say('draft.keep'), keepThis))));
  }
}

function takeOther() {
  restore(draft.read());
  tell('draft.taken');
}

/** Goes on from the text of a draft; one that no form has written is put aside. */
function restore(text) {
  if (text === null) {
    begin(blankAssessment());
    return;
  }
  try {
    const found = JSON.parse(text);
    const kept = withEveryField(found.assessment);
    language = Object.keys(data.texts).includes(found.language) ? found.language : language;
    draft.keptAt = found.keptAt;
    draft.state = 'kept';
    begin(kept);
    tell('draft.found', new Date(found.keptAt).toLocaleDateString(language), clock(found.keptAt));
  } catch {
    const place = draft.putAside(text);
    begin(blankAssessment());
    tell(place ? 'draft.unreadable' : 'draft.unreadable.held', place);
  }
}

function keepThis() {
  try {
    draft.overwrite(assessment);
  } catch {
    draft.state = 'unavailable';
  }
  showDraft();
  tell('draft.kept', clock(Date.now()));
}

addEventListener('storage', event => {
  if (draft.isChangedBy(event)) {
    draft.state = 'elsewhere';
    showDraft();
  }
});

addEventListener('beforeunload', event => {
  if (draft.state !== 'kept' && isUnsaved()) {
    event.preventDefault();
  }
});

/** On paper, what is folded shows if it holds anything. */
addEventListener('beforeprint', () => [...document.querySelectorAll('details.part:not([open])')]
    .filter(part => part.querySelector('.typed:not([data-value=""]), :checked:is(input, option:not(:first-child)), li'))
    .forEach(part => {
      part.open = true;
      part.classList.add('unfolded-for-print');
    }));

addEventListener('afterprint', () => document.querySelectorAll('.unfolded-for-print')
    .forEach(part => {
      part.open = false;
      part.classList.remove('unfolded-for-print');
    }));

restore(draft.read());
