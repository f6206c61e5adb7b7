// From the bytes of a file to the texts in it.

const LONGEST_QUOTATION = 80;

/** Reads the bytes of a file: {assessment, complaints}, each complaint a sentence with its place. */
function readFile(content) {
  if (content.byteLength > LARGEST_FILE) {
    return {complaints: [say('load.large')]};
  }
  let text;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(content);
  } catch {
    return {complaints: [say('load.encoding')]};
  }
  try {
    return readText(text);
  } catch (problem) {
    if (!(problem instanceof jsyaml.YAMLException)) {
      throw problem;
    }
    return {complaints: [syntaxComplaint(problem, text)]};
  }
}

/** Every value stays the text that it is. Anchors are refused, as the library refuses them. */
function readText(text) {
  const anchors = [];
  const root = jsyaml.load(text, {
    schema: jsyaml.FAILSAFE_SCHEMA,
    listener: (event, {anchor, line}) => event === 'close' && anchor !== null && anchors.push(line + 1)
  });
  return anchors.length > 0 ? {complaints: [say('load.anchor', anchors[0])]} : readDocument(root);
}

/** The place alone: the parser explains itself in English, and to those who know YAML. */
function syntaxComplaint({mark}, text) {
  return mark
      ? say('load.syntax', mark.line + 1, mark.column + 1, quoted(text.split(/\r\n?|\n/)[mark.line] ?? ''))
      : say('load.documents');
}

/** Words of the file, as they may stand in a sentence. */
function quoted(words) {
  const characters = [...words.trim()];
  return characters.length <= LONGEST_QUOTATION
      ? words.trim() : characters.slice(0, LONGEST_QUOTATION).join('') + '…';
}
