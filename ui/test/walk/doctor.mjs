// What a doctor answers: section by section, as the programme's form asks it.

/** What is thought through before applying; the checklist takes it into the application. */
export const THOUGHTS = {
  problem: 'Eldre pasienter på sengeposten faller, og noen skader seg. Mange av fallene skjer om natten.',
  causes: 'Ingen fast vurdering av fallrisiko\nDårlig lys om natten',
  extent: '8 fall per 1000 liggedøgn siste halvår',
  'patient-benefit': 'yes',
  'patient-benefit.reason': 'Færre skades, og de kommer raskere hjem.',
  'aim-amount': 'Fra 8 til 4 fall per 1000 liggedøgn',
};

/** The whole form. */
export const SECTIONS = ({ name, leader }) => ({
  'about-you': {
    name,
    profession: 'LE',
    workplace: 'hospital',
    employer: 'Sykehuset Eksempel HF',
    department: 'Medisinsk avdeling',
    municipality: '0301',
    'clinical-practice': 'Jeg arbeider som lege i klinikken hver dag.',
  },
  problem: { 'project-title': 'Færre fall på sengeposten', problem: THOUGHTS.problem, causes: THOUGHTS.causes },
  importance: {
    'patient-benefit': 'yes',
    'patient-benefit.reason': THOUGHTS['patient-benefit.reason'],
    'importance-leader': 'Ledelsen har satt området øverst på listen i år.',
    'importance-staff': 'De ansatte er lei av å rette opp det samme om igjen.',
    'importance-patients': 'Brukerutvalget har tatt det opp to ganger.',
  },
  aim: {
    'aim-amount': THOUGHTS['aim-amount'],
    'aim-date': '01.02.2021',
    'aim-group': 'Pasienter over 75 år på medisinsk sengepost',
    feasibility: 'Ja. Vi har tall fra før, og kan prøve i liten skala fra første uke.',
  },
  measures: { measures: 'Fall per 1000 liggedøgn\nAndel med fallvurdering innen ett døgn' },
  'team-and-time': {
    team: 'Sykepleier, lege, sekretær og farmasøyt',
    'meeting-rhythm': 'every-week',
    'own-hours': '6',
    'leader-time': 'yes',
  },
  surroundings: { competing: 'no' },
  afterwards: { 'later-use': 'Jeg skal veilede neste team på avdelingen.' },
  support: { 'leader-email': leader, 'local-supervisor': 'no' },
  'before-sending': { 'handbook-read': true, 'fee-read': true },
});
