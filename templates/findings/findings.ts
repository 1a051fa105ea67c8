import type { FindingText } from '#domain/rules/finding.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { evidenceFindingTexts } from './evidence.ts';
import { threadFindingTexts } from './thread.ts';

/** The wording of every finding; a rule without words does not compile. */
export const findingTexts = {
  ...threadFindingTexts,
  ...evidenceFindingTexts,
} satisfies Record<RuleId, FindingText>;
