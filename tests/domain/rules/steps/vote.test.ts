import { watchRules } from '#tests/domain/rules/watchRules.ts';
import { voteBreaks } from '#tests/domain/rules/breaks/vote.ts';

watchRules(voteBreaks);
