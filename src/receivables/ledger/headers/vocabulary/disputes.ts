import type { FieldHeaders } from './fieldHeaders';

/** Headers of disputes, promises, dunning and the state of collection. */
export const DISPUTES = {
  dispute: {
    sure: [
      'dispute; dispute flag/indicator; invoice dispute; dispute y no; dispute s no',
      'dispute amount; amount reclamado',
      'dispute status; dispute reason',
      'deduction status',
    ],
    loose: '',
  },
  // Without a column that says whether there is a dispute, the reason's says it.
  disputeReason: {
    sure: [
      'reason; reason code; reason code description; dispute reason code; deduction reason; ' +
        'dispute reason description; root reason; rstgr; dispute code/type/category',
    ],
    loose: 'dispute reason',
  },
  promiseAmount: {
    sure: ['promise amount; promise to pay amount; promise payment amount; broken amount'],
    loose: 'promise; promise payment',
  },
  dunning: {
    sure: [
      'dunning/dun/reminder/late level; highest dunning/dun level; max dunnlevel; dunnlevel; dunning; ' +
        'letter code; manst; mahns; mahnstufe; niveau relance; nivel dispute/retraso/recordatorio; ' +
        'collection letter; dunning stage; livello sollecito',
    ],
    loose: '',
  },
  collectionStatus: {
    sure: [
      'collection/collections/credit status/code; collection stage; status cobro/cobranza; doubtful; ' +
        'risk class/category; account/customer status; on hold; credit hold; hold; bloqueo; suspendido; ' +
        'incobrable; mansp; dunning/payment block; ctlpc; mahnsperre; bloqueo dispute/payment',
    ],
    loose: '',
  },
} as const satisfies Record<string, FieldHeaders>;
