import type { EvidenceRuleId } from './evidenceRuleId.ts';
import type { FamilyRuleId } from './familyRules.ts';
import type { ThreadRuleId } from './threadRuleId.ts';

/** Every rule there is. */
export type RuleId = ThreadRuleId | EvidenceRuleId | FamilyRuleId;
