/** The sub-id of a delivery in its tracked address (`c=p17`): nobody else’s, and of the shape that links take. */
export const campaignOf = (delivery: string): string => `p${delivery}`;
