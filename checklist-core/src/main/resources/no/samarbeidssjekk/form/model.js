// The assessment that is being typed: every field a text, and empty where nothing is said.

const NOT_APPLICABLE = 'not-applicable';
const NOT_ASSESSED = 'not-assessed';
const EXEMPT = 'exempt';

function blankEvidence() {
  return {title: '', date: '', link: ''};
}

function blankMember() {
  return {number: '', name: ''};
}

function blankAction() {
  return {text: '', owner: '', due: ''};
}

function blankAnswer() {
  return {
    status: '', note: '', reason: '', evidence: [], action: blankAction(), disagreement: '', voices: []
  };
}

function blankVoice() {
  return {
    member: '', level: '', role: '', status: '', note: '', reason: '', evidence: [], action: blankAction()
  };
}

/** An answer to what the checklist no longer asks. */
function blankOther() {
  return {id: '', answer: blankAnswer()};
}

function blankAssessment() {
  return {
    checklist: data.checklist.id + '@' + data.checklist.version,
    supplements: data.checklist.supplements.map(supplement => supplement.id),
    name: '', forms: [], established: '', members: [], sectors: [], tasks: [],
    date: today(), target: '', marking: {level: 'open', basis: ''},
    respondent: {member: '', level: '', role: ''}, effect: {prevention: '', handling: ''}, note: '',
    answers: Object.fromEntries(items.map(item => [item.id, blankAnswer()])),
    others: []
  };
}

function isEmptyText(text) {
  return text.trim() === '';
}

/** Whether nothing was typed in any field of the group. */
function isEmptyGroup(group) {
  return Object.values(group).every(isEmptyText);
}

function isAnswered(answer) {
  return answer.status !== '' && answer.status !== NOT_ASSESSED;
}

function hasMore(answer) {
  return !isEmptyText(answer.note) || !isEmptyGroup(answer.action)
      || answer.evidence.some(evidence => !isEmptyGroup(evidence));
}

/** Whether the file has to say anything of the answer. */
function isSaid(answer) {
  return answer.status !== '' || hasMore(answer) || !isEmptyText(answer.reason)
      || answer.disagreement !== '' || answer.voices.length > 0;
}
