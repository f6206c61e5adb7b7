// Groups of fields of which there may be any number: members and evidence.

/**
 * Rows with a button that adds one and a button in each that removes it.
 * makeRow gives the fields of a row; makeBlank an empty row.
 */
function rows({id, title, list, makeRow, makeBlank, addText, rowText, first}) {
  const place = make('div', {class: 'rows', id, role: 'group', 'aria-label': title});
  const show = () => place.replaceChildren(
      make('p', {class: 'rows-title'}, title),
      ...list.map((row, index) => make('div', {
        class: 'row', role: 'group', 'aria-label': rowText(index + 1)
      },
          ...makeRow(row, `${id}-${index}`),
          button(`${id}-${index}-remove`, say('remove'), () => remove(index),
              {class: 'quiet', 'aria-label': say('remove.which', rowText(index + 1))}))),
      button(`${id}-add`, addText, add, {class: 'quiet'}));
  const add = () => {
    list.push(makeBlank());
    show();
    changed();
    document.getElementById(`${id}-${list.length - 1}-${first}`).focus();
  };
  const remove = index => {
    if (!isEmptyGroup(list[index]) && !confirm(say('remove.sure', rowText(index + 1)))) {
      return;
    }
    list.splice(index, 1);
    show();
    changed();
    document.getElementById(`${id}-add`).focus();
    tell('removed', rowText(index + 1));
  };
  show();
  return place;
}
