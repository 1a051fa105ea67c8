import type { EvidenceRuleId } from './across/evidenceRuleId.ts';
import type { FamilyRuleId } from './familyRules.ts';
import type { ThreadRuleId } from './across/threadRuleId.ts';

/** Every rule there is. */
export type RuleId = ThreadRuleId | EvidenceRuleId | FamilyRuleId;
