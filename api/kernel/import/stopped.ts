/** Why an import cannot begin or go on, in one sentence for the person at the terminal. */
export class ImportStopped extends Error {}
