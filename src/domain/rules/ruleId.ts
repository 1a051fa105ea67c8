import type { ThreadRuleId } from './threadRuleId.ts';

/** Every rule there is. */
export type RuleId = ThreadRuleId;
