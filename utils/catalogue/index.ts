import { PLATFORMS } from './platforms/index';
import type { Site } from './site';
import { siteOfPlatform } from './site-of-platform';
import { challenges } from './sites/challenges';
import { codePracticeSchools } from './sites/code-practice-schools';
import { codeSchools } from './sites/code-schools';
import { coursera } from './sites/coursera';
import { creativeSchools } from './sites/creative-schools';
import { credentials } from './sites/credentials';
import { design } from './sites/design';
import { documents } from './sites/documents';
import { editors } from './sites/editors';
import { edx } from './sites/edx';
import { generalSchools } from './sites/general-schools';
import { khanAcademy } from './sites/khan-academy';
import { languages } from './sites/languages';
import { linkedInLearning } from './sites/linkedin-learning';
import { notebooks } from './sites/notebooks';
import { pluralsight } from './sites/pluralsight';
import { sample } from './sites/sample';
import { skillshare } from './sites/skillshare';
import { talks } from './sites/talks';
import { trainingCompanies } from './sites/training-companies';
import { udemy } from './sites/udemy';
import { universities } from './sites/universities';
import { videoSites } from './sites/video-sites';
import { vimeo } from './sites/vimeo';
import { youtube } from './sites/youtube';

/** The sites whose hosts are asked for at install, by name. */
export const CORE_SITES: readonly Site[] = [
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

const OPTIONAL_SITES: readonly Site[] = [
  ...codeSchools,
  ...codePracticeSchools,
  ...creativeSchools,
  ...generalSchools,
  ...trainingCompanies,
  ...universities,
  ...talks,
  ...videoSites,
  ...credentials,
  ...challenges,
  ...editors,
  ...notebooks,
  ...design,
  ...documents,
  ...languages,
  ...PLATFORMS.flatMap(siteOfPlatform),
];

/** Every site of the catalogue: the core ones first. (Scripts read it too, where nothing built has an `env`.) */
export const SITES: readonly Site[] =
  import.meta.env?.MODE === 'sample' ? [...CORE_SITES, sample, ...OPTIONAL_SITES] : [...CORE_SITES, ...OPTIONAL_SITES];
