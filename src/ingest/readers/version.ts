/**
 * Number of what is made of scans: raise it when an improved reader, or what comes after it (repairs, masks, the
 * document's own metadata), should be applied to scans that are in a collection already. They are not recognised again
 * as long as the number is the one that they were read under.
 */
export const readersVersion = 1;
