import type { Examples } from './examples';

/** Addresses of the sites in `credentials` and what each is. */
export const CREDENTIALS_EXAMPLES: Examples = {
  credly: {
    'https://www.credly.com/badges/11111111-2222-3333-4444-555555555555': 'certificate',
    'https://www.credly.com/badges/11111111-2222-3333-4444-555555555555/public_url': 'certificate',
    'https://www.credly.com/users/sam/badges': 'browse',
  },
  accredible: {
    'https://www.credential.net/11111111-2222-3333-4444-555555555555': 'certificate',
    'https://www.credential.net/1234567': 'certificate',
    'https://www.accredible.com/': 'browse',
  },
  badgr: {
    'https://api.badgr.io/public/assertions/aB1': 'certificate',
    'https://badgr.com/public/assertions/aB1': 'certificate',
    'https://badgr.com/': 'browse',
  },
};
