import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITES } from '@/utils/catalogue/index';
import { matchPage, selectorsOf } from '@/utils/catalogue/match';
import type { Site } from '@/utils/catalogue/site';
import { EXAMPLES } from './examples/all';

const HOSTS = SITES.flatMap((site) => site.hosts).filter((host) => /[a-z]$/.test(host));
const host = fc.constantFrom(...HOSTS);
const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const address = fc.constantFrom(...Object.values(EXAMPLES).flatMap((shown) => Object.keys(shown)));
const pathOf = (url: string): string => url.slice(new URL(url).origin.length);

describe('look-alike hosts', () => {
  it('that only end alike never match', () => {
    fc.assert(
      fc.property(host, word, address, (known, before, url) => {
        const alike = `${before}${known}`;
        fc.pre(!HOSTS.some((other) => alike === other || alike.endsWith(`.${other}`)));
        expect(matchPage(`https://${alike}${pathOf(url)}`)).toBeNull();
        expect(matchPage(`https://${before}-${known}${pathOf(url)}`)?.site.hosts ?? []).not.toContain(known);
      }),
    );
  });

  it('that only begin alike never match', () => {
    fc.assert(
      fc.property(host, word, address, (known, after, url) => {
        expect(matchPage(`https://${known}.${after}.test${pathOf(url)}`)).toBeNull();
        expect(matchPage(`https://${known}.test${pathOf(url)}`)).toBeNull();
      }),
    );
  });

  it('in the path, the query, the fragment or the name of a person never match', () => {
    fc.assert(
      fc.property(address, (url) => {
        const known = new URL(url).host;
        for (const strange of [
          `evil.test/${known}`,
          `evil.test/?u=${url}`,
          `evil.test/#${url}`,
          `${known}@evil.test/`,
        ]) {
          expect(matchPage(`https://${strange}`)).toBeNull();
        }
      }),
    );
  });

  it.each(['javascript:alert(1)//youtube.com/watch?v=1', 'ftp://youtube.com/watch?v=1', 'not an address', ''])(
    'nor does %j, which is no page',
    (url) => expect(matchPage(url)).toBeNull(),
  );
});

describe('a match', () => {
  it('is the same with a subdomain, a port, a dot at the end of the host and a slash at the end of the path', () => {
    const kindOf = (url: string) => matchPage(url)?.kind;
    expect(kindOf('https://a.b.udemy.com/course/x/learn/lecture/1')).toBe('lesson');
    expect(kindOf('https://www.udemy.com:8443/course/x/learn/lecture/1')).toBe('lesson');
    expect(kindOf('https://www.udemy.com./course/x/learn/lecture/1//')).toBe('lesson');
  });

  it('keeps no query and no fragment but what names the lesson, whatever the page', () => {
    fc.assert(
      fc.property(address, word, (url, secret) => {
        const [plain, fragment] = url.split('#');
        const asked = `${plain}${plain?.includes('?') ? '&' : '?'}utm_x=secret${secret}#${fragment ?? `secret${secret}`}`;
        const match = matchPage(asked);
        expect(`${match?.address}${match?.lesson}${match?.course}`).not.toContain(`secret${secret}`);
      }),
    );
  });

  it('keeps nothing of the address of a certificate but its id, apart', () => {
    expect(matchPage('https://www.udemy.com/certificate/UC-abc/')).toMatchObject({
      certificate: 'UC-abc',
      address: 'https://www.udemy.com',
      lesson: 'https://www.udemy.com',
      course: null,
    });
  });

  it('says "other" where a known site has no rule', () => {
    expect(matchPage('https://www.udemy.com/a/b/c/d/e')?.kind).toBe('other');
  });

  it('prefers the most specific host, and falls back on the one above', () => {
    expect(matchPage('https://www.bilibili.com/cheese/play/ep1')?.site.id).toBe('bilibili-class');
    expect(matchPage('https://www.bilibili.com/video/BV1')?.site.id).toBe('bilibili');
  });

  it('reads lesson and course from path, query and fragment', () => {
    expect(matchPage('https://www.youtube.com/watch?v=abc&t=3s&list=PL1#x')).toMatchObject({
      address: 'https://www.youtube.com/watch?v=abc',
      lesson: 'youtube/abc',
    });
    expect(matchPage('https://www.udemy.com/course/react/learn/lecture/7?start=15#notes')).toMatchObject({
      course: 'udemy/react',
      lesson: 'udemy/react/7',
      address: 'https://www.udemy.com/course/react/learn/lecture/7',
    });
    expect(matchPage('https://app.lecturio.com/#/lecture/c/12/34')).toMatchObject({ lesson: 'lecturio/12/34' });
    expect(matchPage('https://campus.datacamp.com/courses/sql/joins?ex=6')?.lesson).toBe('datacamp/sql/joins/6');
    const unit = 'block-v1:X+C+1+type@sequential+block@a/block-v1:X+C+1+type@vertical+block@b';
    const edx = matchPage(`https://learning.edx.org/course/course-v1:X+C+1/${unit}`);
    expect(edx).toMatchObject({ course: 'edx/course-v1:X+C+1', needsMedia: true });
  });
});

describe('a rule that asks the page', () => {
  const exercise = 'https://campus.datacamp.com/courses/sql/joins?ex=6';
  const projector = SITES.filter((site) => site.id === 'datacamp').flatMap(selectorsOf);

  it('doesn’t hold as long as the page wasn’t read, nor where it shows nothing', () => {
    expect(matchPage(exercise)?.kind).toBe('practice');
    expect(matchPage(exercise, SITES, [])?.kind).toBe('practice');
  });

  it('holds where the page shows it', () => {
    expect(projector).toHaveLength(1);
    expect(matchPage(exercise, SITES, projector)?.kind).toBe('lesson');
  });

  it('can ask for what is not there', () => {
    const site: Site = {
      id: 'school',
      name: 'School',
      group: 'courses',
      hosts: ['school.test'],
      pages: [{ kind: 'lesson', path: '/*', when: { hasNot: '.locked' } }],
    };
    expect(matchPage('https://school.test/1', [site])?.kind).toBe('other');
    expect(matchPage('https://school.test/1', [site], [])?.kind).toBe('lesson');
    expect(matchPage('https://school.test/1', [site], ['.locked'])?.kind).toBe('other');
  });
});

describe('lists of videos', () => {
  it('takes a list of videos for a course, and the lesson for the same in it and out of it', () => {
    const video = 'https://www.youtube.com/watch?v=abcdefghijk';
    expect(matchPage(video)).toMatchObject({ course: null, lesson: 'youtube/abcdefghijk' });
    expect(matchPage(`${video}&list=PLmade1&index=4`)).toMatchObject({
      ...{ course: 'youtube/PLmade1', lesson: 'youtube/abcdefghijk', address: video },
    });
    for (const list of ['RDmix', 'WL', 'LL', 'UUall']) {
      expect(matchPage(`${video}&list=${list}`)?.course).toBeNull();
    }
  });
});
