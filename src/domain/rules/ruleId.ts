import type { EvidenceRuleId } from './across/evidenceRuleId.ts';
import type { FamilyRuleId } from './familyRules.ts';
import type { FindingText } from './ground/finding.ts';
import type { LackId } from './lackId.ts';
import type { ThreadRuleId } from './across/threadRuleId.ts';

/** Every rule there is. */
export type RuleId = ThreadRuleId | EvidenceRuleId | FamilyRuleId;

/** The wording of every finding, and of what several follow from; `templates/findings` satisfies it. */
export type FindingTexts = Readonly<Record<RuleId | LackId, FindingText>>;
