// What the team of four in Vestfold answers, and what it measures.

export const CONTACT = 'tove.team@sykehus.example';

const MEMBERS = [
  ['Tove Team', CONTACT, 'SP'],
  ['Sara Samarbeid', 'sara.samarbeid@kommune.example', 'HF'],
  ['Villy Vaktlege', 'villy.vaktlege@kommune.example', 'LE'],
  ['Mona Medisin', 'mona.medisin@kommune.example', 'VP'],
];

/** Everything asked about a member, by the name of its field. */
export const MEMBER = (row) => {
  const [name, email, profession] = MEMBERS[row];
  return {
    [`members.${row}.name`]: name,
    [`members.${row}.email`]: email,
    [`members.${row}.profession`]: profession,
    [`members.${row}.employer`]: '3907',
    [`members.${row}.department`]: 'Sykehjemmet Eksempel, 2. etasje',
  };
};

/** The sections after the team. */
export const SECTIONS = {
  contact: { 'team-contact': CONTACT, 'leader-email': 'leder.sykehjem@kommune.example' },
  area: {
    area: 'Beboere får ikke alltid gjennomgått legemidlene når de kommer fra sykehuset.',
    'both-services': 'Sykehuset sender listen, og sykehjemmet skal bruke den. Feilene oppstår mellom oss.',
    'own-time': 'yes',
  },
};

/** Errors per admission, week by week: twelve weeks before the change and nine after it. */
export const BEFORE = '3,1 2,8 3,6 3,3 2,9 3,4 3,0 3,7 2,7 3,2 2,6 3,5'.split(' ');
export const AFTER = '2,2 1,9 2,4 1,8 2,1 1,7 2,0 1,6 1,9'.split(' ');

/** Rows of date and value as they are copied from a spreadsheet; the first day is a Monday. */
export function rows(first, values) {
  const day = (week) => new Date(Date.parse(`${first}T12:00Z`) + week * 7 * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('.');
  return values.map((value, week) => `${day(week)}\t${value}`).join('\r\n');
}
