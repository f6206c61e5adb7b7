// What stands in the way of saving or loading, told where the focus goes, with links to the fields.

function showTrouble(title, ...parts) {
  const place = make('section', {class: 'trouble', id: 'trouble-part', tabindex: '-1', 'aria-labelledby': 'trouble-title'},
      make('h2', {id: 'trouble-title'}, title), ...parts);
  document.getElementById('trouble').replaceChildren(place);
  document.getElementById('news').replaceChildren();
  place.focus();
}

function hideTrouble() {
  document.getElementById('trouble').replaceChildren();
}

function showFaults(faults) {
  const first = new Map();
  faults.forEach(fault => first.set(fault.id, first.get(fault.id) ?? fault.sentence));
  first.forEach((sentence, id) => {
    reveal(id);
    mark(document.getElementById(id), sentence);
  });
  showTrouble(say('save.refused'), make('ul', {}, ...faults.map(fault => make('li', {}, make('a', {
    href: '#' + fault.id,
    onclick: event => {
      event.preventDefault();
      reveal(fault.id);
      document.getElementById(fault.id).focus();
    }
  }, fault.sentence)))));
}

/** Unfolds what a field lies in, and shows its item if the filter has hidden it. */
function reveal(id) {
  const control = document.getElementById(id);
  for (let part = control.closest('details'); part; part = part.parentElement.closest('details')) {
    part.open = true;
  }
  if (control.closest('.item')?.hidden) {
    view.level = data.words.level.at(-1).code;
    document.getElementById('filter').value = view.level;
    showFilter();
    showProgress();
  }
}

function tell(key, ...values) {
  document.getElementById('news').replaceChildren(make('p', {class: 'news'}, say(key, ...values)));
}
