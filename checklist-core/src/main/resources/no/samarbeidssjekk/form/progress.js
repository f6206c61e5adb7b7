// How many items are answered. Nothing here says how good the answers are: only the library counts points.

function progressPart() {
  return make('nav', {class: 'progress', 'aria-labelledby': 'progress-title'},
      make('h2', {id: 'progress-title'}, say('progress')),
      make('p', {class: 'overall', id: 'count-all'}),
      make('ul', {}, ...data.checklist.dimensions.map(dimension => make('li', {id: 'link-' + dimension.id},
          translatedInto('a', dimension.name, {href: '#dimension-' + dimension.id}),
          make('span', {class: 'amount', id: 'amount-' + dimension.id})))),
      make('p', {class: 'hint'}, say('progress.hint')));
}

function filterPart() {
  const control = make('select', {
    id: 'filter',
    onchange: () => {
      view.level = control.value;
      showFilter();
      showProgress();
    }
  }, ...data.words.level.map((level, index, all) => make('option', {value: level.code},
      index === all.length - 1 ? say('filter.all') : say('filter.level', translated(level.label)))));
  control.value = view.level;
  return make('div', {class: 'field choice screen', id: 'filter-place'}, make('label', {for: 'filter'}, say('filter')), control,
      make('p', {class: 'hint', id: 'hidden-items'}));
}

function isShown(item) {
  const rank = code => data.words.level.findIndex(level => level.code === code);
  return rank(item.level) <= rank(view.level);
}

function showFilter() {
  for (const dimension of data.checklist.dimensions) {
    dimension.items.forEach(item => document.getElementById('item-' + item.id).hidden = !isShown(item));
    const isEmpty = !dimension.items.some(isShown);
    document.getElementById('dimension-' + dimension.id).hidden = isEmpty;
    document.getElementById('link-' + dimension.id).hidden = isEmpty;
  }
  const hidden = items.filter(item => !isShown(item)).length;
  document.getElementById('hidden-items').textContent = hidden > 0 ? say('filter.hidden', hidden) : '';
}

/** How many of the items are answered. */
function answered(asked) {
  return asked.filter(item => isAnswered(assessment.answers[item.id])).length;
}

function showProgress() {
  for (const dimension of data.checklist.dimensions) {
    const asked = dimension.items.filter(isShown);
    document.getElementById('count-' + dimension.id).textContent = say('answered', answered(asked), asked.length);
    document.getElementById('amount-' + dimension.id).textContent = say('answered.short', answered(asked), asked.length);
  }
  const asked = items.filter(isShown);
  document.getElementById('count-all').textContent = say('answered', answered(asked), asked.length);
}
