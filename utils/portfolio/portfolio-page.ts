/** A picture for the exported page: its address holds its bytes, so that the page opens offline. */
export interface PagePicture {
  readonly data: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
}

/** One piece, in words that are written already. */
export interface PagePiece {
  readonly title: string;
  readonly date: string;
  /** As `2026-11-20`. */
  readonly day: string;
  readonly about: string;
  readonly paragraphs: readonly string[];
  readonly pictures: readonly PagePicture[];
}

/** All that the exported page says. */
export interface PortfolioPage {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly author: string;
  readonly lead: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly pieces: readonly PagePiece[];
  readonly campaigns: readonly { readonly title: string; readonly story: string; readonly pieces: readonly string[] }[];
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Letters that no document may hold: controls but tab and line ends. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/** Text as HTML: nothing in it is markup any more. Letters that no document may hold are left out. */
function escapeHtml(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (one) => MARKUP[one] ?? '');
}

/** The address of a link, where it is one of the web or of mail; null for any other. */
export function safeLink(href: string): string | null {
  const url = URL.parse(href);
  return url && /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
}

const STYLE = `:root{color-scheme:light dark;--paper:#f8f5ef;--raised:#fffdf9;--ink:#24211d;--soft:#57514a;--line:#ddd6ca;--doing:#c7741b}
@media(prefers-color-scheme:dark){:root{--paper:#191714;--raised:#22201c;--ink:#f1ece4;--soft:#c0b9ae;--line:#3a3630;--doing:#f8c270}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,header,footer{max-width:60rem;margin-inline:auto;padding:1.5rem}h1{margin:0;font-size:2rem;line-height:1.2}h2{margin:2rem 0 1rem;font-size:1.25rem}
h3{margin:0;font-size:1.1rem;overflow-wrap:anywhere}p{margin:.5rem 0;max-width:65ch;overflow-wrap:anywhere}a{color:inherit}
.soft{color:var(--soft)}article{margin-block:1rem;padding:1.25rem;border:1px solid var(--line);border-block-start:3px solid var(--doing);border-radius:10px;background:var(--raised);break-inside:avoid}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:1rem;margin-block:1rem}figure{margin:0}
img{display:block;width:100%;height:auto;border-radius:6px}figcaption{margin-top:.25rem;color:var(--soft);font-size:.875rem}
@media print{:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#333;--line:#999}main,header,footer{padding:0;max-width:none}}`;

function pictureHtml({ data, alt, caption, width, height }: PagePicture): string {
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  return `<figure><img src="${escapeHtml(data)}" alt="${escapeHtml(alt)}" ${size}><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function pieceHtml({ title, date, day, about, paragraphs, pictures }: PagePiece): string {
  const shown = pictures.length > 0 ? `<div class="pictures">${pictures.map(pictureHtml).join('')}</div>` : '';
  const said = paragraphs.map((paragraph) => `<p dir="auto">${escapeHtml(paragraph)}</p>`).join('');
  const when = `<time datetime="${escapeHtml(day)}">${escapeHtml(date)}</time>`;
  return `<article><h3 dir="auto">${escapeHtml(title)}</h3><p class="soft">${when} · ${escapeHtml(about)}</p>${shown}${said}</article>`;
}

/** The portfolio as one HTML page that needs nothing else: no script, no request, readable, printable. */
export function portfolioHtml(
  page: PortfolioPage,
  words: { readonly pieces: string; readonly campaigns: string },
): string {
  const links = page.links.flatMap(({ href, text }) => {
    const address = safeLink(href);
    return address ? [`<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`] : [];
  });
  const campaigns = page.campaigns.map(
    ({ title, story, pieces }) =>
      `<article><h3 dir="auto">${escapeHtml(title)}</h3><p class="soft">${escapeHtml(pieces.join(' · '))}</p><p dir="auto">${escapeHtml(story)}</p></article>`,
  );
  const joined = campaigns.length > 0 ? `<h2>${escapeHtml(words.campaigns)}</h2>${campaigns.join('\n')}` : '';
  return `<!doctype html>
<html lang="${escapeHtml(page.lang)}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1 dir="auto">${escapeHtml(page.title)}</h1><p class="soft">${escapeHtml(page.author)}</p><p dir="auto">${escapeHtml(page.lead)}</p>${links.length > 0 ? `<p>${links.join(' · ')}</p>` : ''}</header>
<main>
${joined}
<h2>${escapeHtml(words.pieces)}</h2>
${page.pieces.map(pieceHtml).join('\n')}
</main>
</body>
</html>
`;
}
