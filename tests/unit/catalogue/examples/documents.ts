import type { Examples } from './examples';

/** Addresses of the sites in `documents` and what each is. */
export const DOCUMENTS_EXAMPLES: Examples = {
  'google-docs': {
    'https://docs.google.com/document/d/aBc/edit': 'practice',
    'https://docs.google.com/spreadsheets/d/aBc/edit?gid=0#gid=0': 'practice',
    'https://docs.google.com/presentation/u/0/d/aBc/edit': 'practice',
    'https://docs.google.com/document/d/aBc/preview': 'browse',
    'https://docs.google.com/document/d/e/aBc/pub': 'browse',
  },
  'apps-script': {
    'https://script.google.com/home/projects/aBc/edit': 'practice',
    'https://lookerstudio.google.com/u/0/reporting/aa/page/bb/edit': 'practice',
    'https://script.google.com/home': 'browse',
  },
  overleaf: {
    'https://www.overleaf.com/project/aa11': 'practice',
    'https://www.overleaf.com/learn/latex/Tables': 'reading',
    'https://www.overleaf.com/latex/templates': 'browse',
  },
  notion: {
    'https://www.notion.so/team/My-page-0123456789abcdef0123456789abcdef': 'practice',
    'https://www.notion.so/0123456789abcdef0123456789abcdef': 'practice',
    'https://www.notion.so/product': 'browse',
  },
  airtable: {
    'https://airtable.com/appAbCdEfGhIjKlMn/tbl1/viw2': 'practice',
    'https://airtable.com/templates': 'browse',
    'https://airtable.com/': 'browse',
  },
  'microsoft-365': {
    'https://team-my.sharepoint.com/:w:/r/personal/sam/_layouts/15/Doc.aspx?sourcedoc=1': 'practice',
    'https://excel.cloud.microsoft/open/onedrive/?docId=1': 'practice',
    'https://team.sharepoint.com/sites/home': 'browse',
  },
  'power-bi': {
    'https://app.powerbi.com/groups/me/reports/aa/ReportSection': 'practice',
    'https://make.powerapps.com/e/aa/canvas/?action=edit': 'practice',
    'https://app.powerbi.com/home': 'browse',
  },
  tableau: {
    'https://public.tableau.com/app/authoring/aa/bb': 'practice',
    'https://10ax.online.tableau.com/#/site/team/authoring/aa/bb': 'practice',
    'https://public.tableau.com/app/discover': 'browse',
  },
  'markdown-editors': {
    'https://stackedit.io/app': 'practice',
    'https://typst.app/project/aa': 'practice',
    'https://hackmd.io/@sam': 'browse',
  },
  presentations: {
    'https://prezi.com/p/edit/aa/': 'practice',
    'https://gamma.app/docs/Title-aa': 'practice',
    'https://prezi.com/explore/': 'browse',
  },
};
