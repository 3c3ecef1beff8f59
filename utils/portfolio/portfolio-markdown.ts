import type { PagePiece, PortfolioPage } from './portfolio-page';
import { safeLink } from './portfolio-page';

/** A file of the exported folder: words, or a picture by its place among the pieces. */
export interface MarkdownFile {
  readonly path: string;
  readonly text: string;
}

/** Where the picture of a piece lies in the folder. */
export function picturePath(piece: number, picture: number): string {
  return `pictures/${String(piece + 1).padStart(2, '0')}-${picture + 1}.webp`;
}

/** Text as Markdown: what would be markup stands as it was written, on one line. */
function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, (one) => `\\${one}`);
}

function pieceMarkdown({ title, date, about, paragraphs, pictures }: PagePiece, place: number): string {
  const shown = pictures.map(({ alt }, index) => `![${escapeMarkdown(alt)}](${picturePath(place, index)})`);
  const lines = [`## ${escapeMarkdown(title)}`, `*${escapeMarkdown(`${date} · ${about}`)}*`];
  return [...lines, ...shown, ...paragraphs.map(escapeMarkdown)].join('\n\n');
}

/** The portfolio as Markdown with its pictures beside it. */
export function portfolioMarkdown(page: PortfolioPage): MarkdownFile {
  const links = page.links.flatMap(({ href, text }) => {
    const address = safeLink(href);
    return address ? [`[${escapeMarkdown(text)}](<${address.replace(/[<>]/g, '')}>)`] : [];
  });
  const campaigns = page.campaigns.map(
    ({ title, story, pieces }) =>
      `## ${escapeMarkdown(title)}\n\n*${escapeMarkdown(pieces.join(' · '))}*\n\n${escapeMarkdown(story)}`,
  );
  const head = [
    `# ${escapeMarkdown(page.title)}`,
    escapeMarkdown(page.author),
    escapeMarkdown(page.lead),
    links.join(' · '),
  ];
  const parts = [...head.filter((part) => part !== ''), ...campaigns, ...page.pieces.map(pieceMarkdown)];
  return { path: 'portfolio.md', text: `${parts.join('\n\n')}\n` };
}
