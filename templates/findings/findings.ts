import type { FindingText } from '#domain/rules/finding.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { threadFindingTexts } from './thread.ts';

/** The wording of every finding; a rule without words does not compile. */
export const findingTexts = { ...threadFindingTexts } satisfies Record<RuleId, FindingText>;
