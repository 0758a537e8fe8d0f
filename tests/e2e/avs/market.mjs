// A made-up exchange. Each operator of a real AVS asks sources of its own here.

const HOUR = 3_600_000;

/** What one ETH costs in cents: a slow wave around 3,000 dollars. */
export const price = () => Math.round(300_000 + 10_000 * Math.sin(Date.now() / HOUR));
