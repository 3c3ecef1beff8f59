import type { ComponentType } from 'preact';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Route } from './route';
import type { Run } from './use-notice';

/** What every place of the dashboard is given. */
export interface PageProps {
  readonly db: LoopbreakDatabase;
  readonly rtl: boolean;
  readonly run: Run;
}

type Page = ComponentType<PageProps>;

/** The places that are loaded when they are opened: most visits see the week alone, which comes with the dashboard. */
export const PAGES: Readonly<Record<Exclude<Route['place'], 'week'>, () => Promise<Page>>> = {
  time: async () => (await import('./TimePage')).TimePage,
  courses: async () => (await import('./CoursesPage')).CoursesPage,
  doing: async () => (await import('./DoingPage')).DoingPage,
  portfolio: async () => (await import('./PortfolioPage')).PortfolioPage,
  skills: async () => (await import('./SkillsPage')).SkillsPage,
  review: async () => (await import('./ReviewPage')).ReviewPage,
  loop: async () => (await import('./LoopPage')).LoopPage,
  reset: async () => (await import('./ResetPage')).ResetPage,
  note: async () => (await import('./NotePage')).NotePage,
  data: async () => (await import('./DataPage')).DataPage,
  settings: async () => (await import('./SettingsPage')).SettingsPage,
};
