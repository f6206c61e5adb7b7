// The page as a whole: made of the assessment, and made anew when the language or the assessment changes.

const view = {level: data.words.level.at(-1).code, unfolded: new Set()};

let assessment = blankAssessment();
let savedText = JSON.stringify(assessment);

function changed() {
  document.getElementById('news').replaceChildren();
  draft.keep(assessment);
  showDraft();
  showAround();
}

/** What follows from the fields and stands elsewhere on the page. */
function showAround() {
  showProgress();
  showKnownMembers();
  showMarking();
}

/** The marking stands at the top of the page, also on paper; an open assessment needs none. */
function showMarking() {
  const {level, basis} = assessment.marking;
  const place = document.getElementById('marking-shown');
  place.hidden = level === 'open';
  place.textContent = [label('access', level), basis.trim()].filter(Boolean).join(', ');
}

/** Whether something was typed that no file holds. */
function isUnsaved() {
  return JSON.stringify(assessment) !== savedText;
}

function begin(other) {
  assessment = other;
  view.unfolded.clear();
  showPage();
}

function showPage() {
  document.documentElement.lang = language;
  document.title = say('title');
  document.getElementById('skip').textContent = say('skip');
  renew(document.getElementById('top'), ...topParts());
  renew(document.getElementById('form'), ...formParts());
  renew(document.getElementById('foot'), ...footParts());
  showFilter();
  showAround();
  showDraft();
}

function topParts() {
  return [
    make('div', {class: 'languages', role: 'group', 'aria-label': say('languages')},
        ...Object.keys(data.texts).map(code => button('language-' + code, data.texts[code]['language.name'],
            () => chooseLanguage(code), {lang: code, 'aria-pressed': String(code === language)}))),
    make('p', {class: 'marking', id: 'marking-shown', hidden: true}),
    make('h1', {id: 'title-of-page'}, say('title')),
    make('p', {class: 'subtitle'}, translated(data.checklist.title), ', ', say('version', data.checklist.version)),
    make('p', {}, say('introduction')),
    make('p', {}, say('privacy')),
    ...adaptations()
  ];
}

function adaptations() {
  return data.checklist.supplements.map(({title, purpose}) => make('p', {class: 'adapted'},
      make('strong', {}, say('adapted'), ': ', translatedInto('span', title), '. '), translatedInto('span', purpose)));
}

function formParts() {
  return [
    make('aside', {class: 'side', 'aria-label': say('tools')},
        make('div', {class: 'tools'},
            button('save', say('save'), save, {class: 'main'}),
            button('open', say('open'), () => document.getElementById('file').click()),
            fileInput(),
            button('print', say('print'), () => print()),
            button('clear', say('clear'), clear, {class: 'quiet'})),
        make('p', {class: 'hint', id: 'draft'}),
        make('div', {id: 'elsewhere'}),
        progressPart()),
    make('div', {class: 'sheet'},
        factsSection(),
        filterPart(),
        ...data.checklist.dimensions.map(dimensionSection),
        othersSection(),
        make('section', {class: 'end screen', 'aria-labelledby': 'end-title'},
            make('h2', {id: 'end-title'}, say('end')),
            make('p', {}, say('end.hint')),
            make('div', {class: 'tools'}, button('save-last', say('save'), save, {class: 'main'}))))
  ];
}

function fileInput() {
  const input = make('input', {
    type: 'file', id: 'file', class: 'unseen', tabindex: '-1',
    'aria-hidden': 'true', 'aria-label': say('open'),
    onchange: async () => {
      const file = input.files[0];
      if (file) {
        await load(file);
      }
      input.value = '';
    }
  });
  return input;
}

function footParts() {
  const {title, publisher, date, chapter, notice, disclaimer, cautions} = data.checklist.source;
  return [
    make('h2', {}, say('about')),
    make('p', {}, translated(title), '. ', translated(publisher), ', ', date,
        chapter ? ', ' + say('chapter', chapter) : '', '.'),
    ...cautions.map(caution => translatedInto('p', caution)),
    translatedInto('p', notice),
    disclaimer ? foldable('disclaimer', say('disclaimer'), {},
        ...translated(disclaimer).split('\n').map(line => make('p', {}, line))) : ''
  ].filter(part => part !== '');
}

function chooseLanguage(code) {
  language = code;
  if (draft.state === 'kept') {
    draft.keep(assessment);
  }
  showPage();
  document.getElementById('news').replaceChildren();
  hideTrouble();
}

function clear() {
  if (!confirm(say('clear.sure'))) {
    return;
  }
  const isDeleted = draft.clear();
  begin(blankAssessment());
  savedText = JSON.stringify(assessment);
  hideTrouble();
  if (isDeleted) {
    tell('cleared');
  } else {
    showTrouble(say('clear.refused'), make('p', {}, say('clear.refused.hint')));
  }
}
