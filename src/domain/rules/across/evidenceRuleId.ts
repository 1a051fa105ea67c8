/** Rules about what makes data believable. */
export type EvidenceRuleId = 'evidence-incomplete';
