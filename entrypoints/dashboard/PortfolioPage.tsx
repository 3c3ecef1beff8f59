import { useCallback } from 'preact/hooks';
import { type PortfolioCommands, type PortfolioData, PortfolioScreen } from '@/components/portfolio/PortfolioScreen';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { experiencesOf } from '@/utils/db/experience-store';
import { campaignsOf, deleteCampaign, keepCampaign, keepPortfolio, portfolioOf } from '@/utils/db/portfolio-store';
import { momentNow, newId } from '@/utils/platform/device';
import { inOrder } from '@/utils/portfolio/portfolio';
import { experienceChanges } from './experience-changes';
import { exportPortfolio } from './export-portfolio';
import { Unreadable } from './Trouble';
import type { Run } from './use-notice';
import { usePictures } from './use-pictures';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly run: Run;
}

async function readPortfolio(db: LoopbreakDatabase): Promise<PortfolioData> {
  const { order, ...author } = await portfolioOf(db);
  const finished = (await experiencesOf(db)).filter(({ state }) => state === 'finished');
  return { pieces: inOrder(finished, order), campaigns: await campaignsOf(db), author };
}

/** The order with one piece a place up or down. */
function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

function commandsOf(
  { db, run }: Props,
  data: PortfolioData,
  texts: Parameters<typeof exportPortfolio>[3],
): PortfolioCommands {
  const { text } = texts;
  const keep = async (change: object): Promise<void> => keepPortfolio(db, { ...(await portfolioOf(db)), ...change });
  return {
    move: ({ id }, by) =>
      void keep({
        order: moved(
          data.pieces.map((piece) => piece.id),
          id,
          by,
        ),
      }),
    sayAuthor: (author) => void keep(author),
    join: (draft) =>
      run(async () => {
        const campaign = { ...draft, id: newId(), at: momentNow().at };
        await keepCampaign(db, campaign);
        return { message: text('portfolio_did_join'), undo: () => deleteCampaign(db, campaign.id) };
      }),
    part: ({ id }) =>
      run(async () => {
        const gone = await deleteCampaign(db, id);
        return gone && { message: text('portfolio_did_part'), undo: () => keepCampaign(db, gone), takesFocus: true };
      }),
    exportAs: (kind) =>
      run(async () => {
        await exportPortfolio(db, data, kind, texts);
        return { message: text('portfolio_did_export'), undo: null };
      }),
  };
}

/** The portfolio, live. */
export function PortfolioPage({ db, run }: Props) {
  const texts = useTexts();
  const query = useCallback(() => readPortfolio(db), [db]);
  const { value, failure } = useLive(query, null);
  const pictures = usePictures(db);
  if (failure !== null) return <Unreadable />;
  if (value === null) return null;
  return (
    <PortfolioScreen
      data={value}
      pictures={pictures}
      commands={commandsOf({ db, run }, value, texts)}
      experiences={experienceChanges(db, run, texts)}
    />
  );
}
