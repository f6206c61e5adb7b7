// Saving to a file and opening one.

const MOST_COMPLAINTS = 30;

function save() {
  document.querySelectorAll('[aria-invalid]').forEach(unmark);
  const faults = faultsOf(assessment);
  if (faults.length > 0) {
    showFaults(faults);
    return;
  }
  const text = fileText(assessment);
  if (bytes(text) > LARGEST_FILE) {
    showTrouble(say('save.large'));
    return;
  }
  const name = fileName(assessment);
  download(name, text);
  savedText = JSON.stringify(assessment);
  hideTrouble();
  tell('saved', name);
}

function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/yaml'}));
  const link = make('a', {href: address, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function load(file) {
  let content;
  try {
    content = await file.arrayBuffer();
  } catch {
    showTrouble(say('load.refused', file.name), make('p', {}, say('load.unreadable')));
    return;
  }
  const {assessment: read, complaints} = readFile(content);
  if (complaints.length > 0) {
    showTrouble(say('load.refused', file.name),
        make('ul', {}, ...complaints.slice(0, MOST_COMPLAINTS).map(complaint => make('li', {}, complaint))),
        complaints.length > MOST_COMPLAINTS
            ? make('p', {}, say('load.more', complaints.length - MOST_COMPLAINTS)) : '',
        make('p', {}, say('load.untouched')));
    return;
  }
  if (isUnsaved() && !confirm(say('load.sure'))) {
    tell('load.stopped');
    return;
  }
  begin(read);
  savedText = JSON.stringify(assessment);
  draft.keep(assessment);
  showDraft();
  hideTrouble();
  tell('loaded', file.name, answered(items), items.length);
}
