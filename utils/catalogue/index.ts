import type { Site } from './site';
import { coursera } from './sites/coursera';
import { edx } from './sites/edx';
import { khanAcademy } from './sites/khan-academy';
import { linkedInLearning } from './sites/linkedin-learning';
import { pluralsight } from './sites/pluralsight';
import { sample } from './sites/sample';
import { skillshare } from './sites/skillshare';
import { udemy } from './sites/udemy';
import { vimeo } from './sites/vimeo';
import { youtube } from './sites/youtube';

const CORE: readonly Site[] = [
  coursera,
  edx,
  khanAcademy,
  linkedInLearning,
  pluralsight,
  skillshare,
  udemy,
  vimeo,
  youtube,
];

/** Every site of the catalogue, by name. */
export const SITES: readonly Site[] = import.meta.env.MODE === 'sample' ? [...CORE, sample] : CORE;
