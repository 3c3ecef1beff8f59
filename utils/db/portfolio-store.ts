import type { Campaign } from '@/utils/portfolio/portfolio';
import type { LoopbreakDatabase } from './database';
import type { PortfolioRow } from './schema';

const NOBODY: PortfolioRow = { title: '', author: '', lead: '', links: [], order: [] };

/** Whose portfolio it is, and the order of its pieces. */
export async function portfolioOf(db: LoopbreakDatabase): Promise<PortfolioRow> {
  const row = await db.meta.get('portfolio');
  return row?.id === 'portfolio' ? row : NOBODY;
}

/** Keeps what was said of the portfolio. */
export async function keepPortfolio(db: LoopbreakDatabase, portfolio: PortfolioRow): Promise<void> {
  await db.meta.put({ ...portfolio, id: 'portfolio' });
}

/** All campaigns, newest first. */
export async function campaignsOf(db: LoopbreakDatabase): Promise<Campaign[]> {
  return (await db.campaigns.toArray()).toSorted((a, b) => b.at - a.at);
}

/** Keeps a campaign. */
export async function keepCampaign(db: LoopbreakDatabase, campaign: Campaign): Promise<void> {
  await db.campaigns.put(campaign);
}

/** Deletes a campaign and gives it, for Undo; its pieces stay. */
export async function deleteCampaign(db: LoopbreakDatabase, id: string): Promise<Campaign | null> {
  const campaign = (await db.campaigns.get(id)) ?? null;
  await db.campaigns.delete(id);
  return campaign;
}
