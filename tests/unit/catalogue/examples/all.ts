import { CHALLENGES_EXAMPLES } from './challenges';
import { CODE_PRACTICE_SCHOOLS_EXAMPLES } from './code-practice-schools';
import { CODE_SCHOOLS_EXAMPLES } from './code-schools';
import { CORE_EXAMPLES } from './core';
import { CREATIVE_SCHOOLS_EXAMPLES } from './creative-schools';
import { CREDENTIALS_EXAMPLES } from './credentials';
import { DESIGN_EXAMPLES } from './design';
import { DOCUMENTS_EXAMPLES } from './documents';
import { EDITORS_EXAMPLES } from './editors';
import type { Examples } from './examples';
import { GENERAL_SCHOOLS_EXAMPLES } from './general-schools';
import { LANGUAGES_EXAMPLES } from './languages';
import { NOTEBOOKS_EXAMPLES } from './notebooks';
import { PLATFORMS_EXAMPLES } from './platforms';
import { TALKS_EXAMPLES } from './talks';
import { TRAINING_COMPANIES_EXAMPLES } from './training-companies';
import { UNIVERSITIES_EXAMPLES } from './universities';
import { VIDEO_SITES_EXAMPLES } from './video-sites';

/** The examples of every site. */
export const EXAMPLES: Examples = {
  ...CHALLENGES_EXAMPLES,
  ...CODE_PRACTICE_SCHOOLS_EXAMPLES,
  ...CODE_SCHOOLS_EXAMPLES,
  ...CORE_EXAMPLES,
  ...CREATIVE_SCHOOLS_EXAMPLES,
  ...CREDENTIALS_EXAMPLES,
  ...DESIGN_EXAMPLES,
  ...DOCUMENTS_EXAMPLES,
  ...EDITORS_EXAMPLES,
  ...GENERAL_SCHOOLS_EXAMPLES,
  ...LANGUAGES_EXAMPLES,
  ...NOTEBOOKS_EXAMPLES,
  ...PLATFORMS_EXAMPLES,
  ...TALKS_EXAMPLES,
  ...TRAINING_COMPANIES_EXAMPLES,
  ...UNIVERSITIES_EXAMPLES,
  ...VIDEO_SITES_EXAMPLES,
};
