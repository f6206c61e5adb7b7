// Elements and fields of the page. Texts become text nodes, so that nothing typed is ever markup.

/** An element; a property that begins with «on» is what to do at that event. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter(child => child !== undefined && child !== false && child !== ''));
  return element;
}

/** A text of the checklist, marked where it had to be shown in bokmål. */
function translatedInto(tag, texts, properties = {}) {
  return make(tag, {...properties, lang: texts[language] ? undefined : 'nb'}, translated(texts));
}

function button(id, text, action, properties = {}) {
  return make('button', {type: 'button', id, onclick: action, ...properties}, text);
}

/**
 * A field of a group in the assessment, with its label, its hint and room for a fault.
 * kind is line, text (several lines), date or number.
 */
function field({id, text, hint, group, name, kind = 'line', isRequired = false, list}) {
  const shown = make('div', {class: 'typed'});
  const control = make(hasLines(kind, group[name]) ? 'textarea' : 'input', {
    id, list,
    rows: kind === 'text' ? 2 : undefined,
    type: hasLines(kind, group[name]) ? undefined : 'text',
    inputmode: kind === 'number' ? 'numeric' : undefined,
    autocomplete: 'off', spellcheck: kind === 'line' || kind === 'text' ? undefined : 'false',
    'aria-describedby': [hint && id + '-hint', id + '-fault'].filter(Boolean).join(' '),
    'aria-required': isRequired ? 'true' : undefined,
    oninput: () => {
      group[name] = control.value;
      shown.dataset.value = control.value;
      unmark(control);
      changed();
    },
    onchange: () => {
      if (kind === 'date' && control.value !== asDate(control.value)) {
        control.value = asDate(control.value);
        group[name] = control.value;
        shown.dataset.value = control.value;
        changed();
      }
    }
  });
  control.value = group[name];
  shown.dataset.value = group[name];
  shown.append(control);
  return make('div', {class: `field ${kind}`},
      make('label', {for: id}, text, isRequired ? make('span', {class: 'needed'}, ' ' + say('required')) : ''),
      hint ? make('p', {class: 'hint', id: id + '-hint'}, hint) : '',
      shown,
      make('p', {class: 'fault', id: id + '-fault', hidden: true}));
}

/** One line would lose the line breaks of a text that has them. */
function hasLines(kind, text) {
  return kind === 'text' || /[\r\n]/.test(text);
}

/** A field with words to choose among, its label above and its hint, any number of children, below. */
function choice({id, text, hint = [], kind, group, name, none, isRequired = false, after = () => {}}) {
  const control = make('select', {
    id,
    'aria-describedby': hint.length > 0 ? id + '-hint' : undefined,
    onchange: () => {
      group[name] = control.value;
      changed();
      after();
    }
  }, none === undefined ? '' : make('option', {value: ''}, none),
  ...data.words[kind].map(found => make('option', {value: found.code}, translated(found.label))));
  control.value = group[name];
  return make('div', {class: 'field choice'}, make('label', {for: id}, text,
      isRequired ? make('span', {class: 'needed'}, ' ' + say('required')) : ''), control,
      hint.length > 0 ? make('p', {class: 'hint', id: id + '-hint'}, ...hint) : '');
}

/** Boxes to tick; the codes are kept in the order in which they were ticked. */
function boxes({id, text, kind, group, name}) {
  return make('fieldset', {class: 'boxes', id},
      make('legend', {}, text),
      ...data.words[kind].map(found => box({
        id: `${id}-${found.code}`, text: translated(found.label), isTicked: group[name].includes(found.code),
        ticked: isTicked => {
          group[name] = isTicked
              ? [...group[name], found.code] : group[name].filter(code => code !== found.code);
          changed();
        }
      })));
}

function box({id, text, isTicked, ticked}) {
  const control = make('input', {type: 'checkbox', id, onchange: () => ticked(control.checked)});
  control.checked = isTicked;
  return make('label', {class: 'option', for: id}, control, make('span', {}, text));
}

/** A part that can be unfolded, and stays so when the page is made anew. */
function foldable(id, summary, properties, ...children) {
  const part = make('details', {
    id, ...properties, open: view.unfolded.has(id),
    ontoggle: () => part.open ? view.unfolded.add(id) : view.unfolded.delete(id)
  }, make('summary', {id: id + '-summary'}, summary), make('div', {class: 'folded'}, ...children));
  return part;
}

function mark(control, sentence) {
  const fault = document.getElementById(control.id + '-fault');
  control.setAttribute('aria-invalid', 'true');
  fault.textContent = sentence;
  fault.hidden = false;
}

function unmark(control) {
  const fault = document.getElementById(control.id + '-fault');
  if (control.hasAttribute('aria-invalid')) {
    control.removeAttribute('aria-invalid');
    fault.textContent = '';
    fault.hidden = true;
  }
}

/** Makes a part anew, and leaves the focus where it was. */
function renew(place, ...children) {
  const focused = document.activeElement?.id;
  place.replaceChildren(...children);
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus({preventScroll: true});
  }
}
