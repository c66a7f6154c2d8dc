// The number behind a <Value>, and the sentence that says where it comes from.
import { claimedNumber } from '../experiments/claims.ts';
import { pickNumber } from '../experiments/pick.ts';
import { runCached } from '../experiments/runs.ts';
import { loadExperiment } from '../experiments/index.ts';
import { full, shown } from '../i18n/number.ts';
import { settingsLine } from '../lib/parameter/index.ts';

export interface Asked {
  /** An experiment's id; or `claim`, a claim's. */
  readonly of?: string | undefined;
  readonly claim?: string | undefined;
  readonly set?: Readonly<Record<string, unknown>> | undefined;
  /** A path into the result, or the name of a claim's number. */
  readonly pick: string;
  /** Decimals shown. */
  readonly digits?: number | undefined;
}

export interface Answer {
  readonly value: number;
  readonly text: string;
  /** The full value and the run it comes from. */
  readonly source: string;
}

export async function valueOf({ of, claim, set = {}, pick, digits }: Asked): Promise<Answer> {
  if ((of === undefined) === (claim === undefined)) throw new Error('give either of (an experiment) or claim');
  if (pick === undefined) throw new Error('give pick, like output[150], output[-1] or firstBelowHalf');
  if (claim !== undefined) {
    const value = await claimedNumber(claim, pick);
    return { value, text: shown(value, digits), source: `${full(value)} · ${claim}` };
  }
  const { experiment } = await loadExperiment(of!);
  const { settings, result } = await runCached(of!, set);
  const value = pickNumber(result, pick);
  const source = `${full(value)} · ${experiment.id} · ${settingsLine(experiment.parameters, [settings])}`;
  return { value, text: shown(value, digits), source };
}
