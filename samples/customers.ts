/** How a customer pays: the first and last day, from the due date, on which its items are found. */
export const HABITS = {
  prompt: [-30, 4],
  usual: [-28, 38],
  late: [-20, 82],
  troubled: [-8, 168],
} as const satisfies Record<string, readonly [number, number]>;

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly collector: string;
  readonly habit: keyof typeof HABITS;
  /** Days from invoice to due date. */
  readonly terms: number;
  readonly currency: string;
  readonly phone: string;
  readonly email: string;
}

// Invented companies. Telephone numbers use the ranges kept free for fiction, mail the .example domain.
// id, name, collector, habit, terms, currency, phone, mail domain
const LINES = `
  00123 | Harbor Light Hotels                 | D. Okafor | usual    | 30 | USD | +1 305 555 0101   | harborlight
  10017 | Calle Ocho Tours, Inc.              | M. Rivera | late     | 30 | USD | +1 305 555 0102   | calleocho
  10032 | Blue Heron Insurance Co.            | D. Okafor | prompt   | 45 | USD | +1 813 555 0103   | blueheron
  10045 | Constructora Peña & Hijos           | M. Rivera | troubled | 30 | USD | +1 787 555 0104   | pena-hijos
  10051 | Summit Ridge Contractors LLC        | T. Nguyen | late     | 30 | USD | +1 303 555 0105   | summitridge
  10066 | Lakeshore Medical Group             | T. Nguyen | usual    | 45 | USD | +1 312 555 0106   | lakeshore
  10078 | Transportes del Bajío, S.A. de C.V. | M. Rivera | late     | 30 | USD | +52 55 5555 0107  | delbajio
  10083 | Old Mill Brewing Company            | D. Okafor | prompt   | 15 | USD | +1 503 555 0108   | oldmill
  10099 | Pacific Crest Film Services         | T. Nguyen | troubled | 30 | USD | +1 213 555 0109   | pacificcrest
  10104 | Muñoz, Ortega y Asociados           | M. Rivera | usual    | 30 | USD | +1 210 555 0110   | munozortega
  10118 | Granite State Utilities             | D. Okafor | prompt   | 45 | USD | +1 603 555 0111   | granitestate
  10125 | Viajes Caribe Sol                   | M. Rivera | late     | 15 | USD | +1 787 555 0112   | caribesol
  10137 | O'Hara Staffing Partners            | T. Nguyen | usual    | 30 | USD | +1 617 555 0113   | ohara
  10141 | Redwood Event Logistics             | T. Nguyen | late     | 30 | USD | +1 415 555 0114   | redwoodevents
  10159 | Farmacias La Fe                     | M. Rivera | usual    | 30 | USD | +1 787 555 0115   | lafe
  10162 | Prairie Wind Energy                 | D. Okafor | prompt   | 45 | USD | +1 402 555 0116   | prairiewind
  10174 | Kowalski Brothers Paving            | T. Nguyen | troubled | 30 | USD | +1 312 555 0117   | kowalskipaving
  10180 | Grupo Hotelero Quetzal, S.A.        | M. Rivera | usual    | 30 | USD | +52 55 5555 0118  | quetzal
  10196 | Bayou Marine Supply                 | D. Okafor | usual    | 30 | USD | +1 504 555 0119   | bayoumarine
  10203 | Desert Bloom Solar                  | T. Nguyen | late     | 30 | USD | +1 602 555 0120   | desertbloom
  10215 | Aerolíneas del Istmo, S.A.          | M. Rivera | late     | 45 | USD | +1 786 555 0121   | istmo
  10227 | Cedar Falls School District         | D. Okafor | prompt   | 45 | USD | +1 319 555 0122   | cedarfalls
  10238 | Ironworks Fitness Holdings          | T. Nguyen | usual    | 30 | USD | +1 412 555 0123   | ironworks
  10246 | Distribuidora Núñez                 | M. Rivera | troubled | 30 | USD | +1 956 555 0124   | dnunez
  10252 | Golden Gate Relocation              | T. Nguyen | usual    | 15 | USD | +1 415 555 0125   | ggrelocation
  10269 | Sandhill Agricultural Co-op         | D. Okafor | usual    | 45 | USD | +1 308 555 0126   | sandhill
  10271 | Tres Ríos Mining Services           | M. Rivera | late     | 30 | USD | +1 520 555 0127   | tresrios
  10288 | Whitfield & Crane Attorneys         | D. Okafor | prompt   | 30 | USD | +1 404 555 0128   | whitfieldcrane
  10295 | Northgate Freight Lines             | T. Nguyen | late     | 30 | USD | +1 206 555 0129   | northgate
  10301 | Clínica Santa Lucía                 | M. Rivera | usual    | 30 | USD | +1 787 555 0130   | santalucia
  10314 | Maple Street Catering               | D. Okafor | usual    | 15 | USD | +1 802 555 0131   | maplestreet
  10326 | Vanguardia Seguridad Privada        | M. Rivera | usual    | 30 | USD | +52 55 5555 0132  | vanguardia
  10339 | Silver Lake Productions             | T. Nguyen | late     | 30 | USD | +1 323 555 0133   | silverlake
  10343 | Great Plains Rail Maintenance       | D. Okafor | usual    | 45 | USD | +1 316 555 0134   | gprail
  10357 | Ávila Hermanos Importaciones        | M. Rivera | late     | 30 | USD | +1 305 555 0135   | avilahnos
  10364 | Tidewater Shipyards                 | D. Okafor | usual    | 30 | USD | +1 757 555 0136   | tidewater
  10378 | University Hill Research Park       | T. Nguyen | prompt   | 45 | USD | +1 919 555 0137   | unihill
  20011 | Ibérica de Eventos, S.L.            | M. Rivera | usual    | 30 | EUR | +34 900 555 138   | iberica
  20024 | Reisebüro Falkenstein GmbH          | T. Nguyen | prompt   | 30 | EUR | +49 30 5550 139   | falkenstein
  20036 | Société Mercier Transports          | T. Nguyen | late     | 45 | EUR | +33 1 55 50 01 40 | mercier
`;

/** The customers of the sample ledger. */
export const CUSTOMERS: readonly Customer[] = LINES.trim().split('\n').map(customerOf);

function customerOf(line: string): Customer {
  const [
    id = '',
    name = '',
    collector = '',
    habit = '',
    terms = '',
    currency = '',
    phone = '',
    domain = '',
  ] = line.split('|').map((part) => part.trim());
  if (!isHabit(habit)) throw new Error(`${name}: ${habit} is not a habit`);
  const email = `payables@${domain}.example`;
  return { id, name, collector, habit, terms: Number(terms), currency, phone, email };
}

function isHabit(text: string): text is Customer['habit'] {
  return Object.hasOwn(HABITS, text);
}
