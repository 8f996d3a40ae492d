// The doctor's walk without script, on both databases.
import { walks } from './walk/doctors-line.mjs';
import { WAYS } from './walk/index.mjs';

walks(WAYS.filter((way) => !way.script));
