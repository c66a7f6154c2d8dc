// Sentences about one batch that stand only while they are true.
export const claims = [];
