import type { FieldHeaders } from './fieldHeaders';

/** Headers of who owes, who rents, who sells and who collects. */
export const PARTIES = {
  account: {
    sure: [
      'customer/debtor id/no/code/key/reference/account; customer code id; identificador customer; ' +
        'customer account no/id/code; kunnr; rpan8; kundennummer; kunden no; debitorennummer; ' +
        'debitoren no; bill to customer/account/ no/id/code/account; bill to customer/account; ' +
        'sold to no/party/id/customer; payer/party/partner/entity id/no/code; cardcode; card code',
      'account no/id/code/key/reference; ac reference/no; address no; kundenkonto',
    ],
    loose:
      'account; bill to; sold to; payer; party; partner; debtor; customer; kunde; entity; ' +
      'tercero; ac; contact; contact name; cnpj; cnpj cpf; cnpj customer; partita iva; p iva; ' +
      'partita iva customer',
  },
  name: {
    sure: [
      'customer/debtor/account/party/partner/payer name; customer full/display name; ' +
        'kundenname; name kunde; debitorname; name1; name 1; rpalph; alpha name; cardname; card name; ' +
        'bill/sold to name; bill to customer name; short name business partner; ' +
        'invoice partner display name; reason social; reason social customer; razao social; razao social customer; name o reason social; ragione sociale; ' +
        'customer/account description; denominacion; denominacion social/customer; legal/business name',
    ],
    loose:
      'customer; name; company name; company; empresa; partner; kunde; debtor; account; entity; ' +
      'compania; tercero',
  },
  parent: {
    sure: [
      'parent customer/account/company/ no/id/code/name/; ultimate parent; rppa8; head office; ' +
        'headquarters; hq; corporate/national account/customer; account/customer/casa/empresa matriz; ' +
        'account/customer padre; konzern; maison mere; capogruppo',
    ],
    loose: '',
  },
  owner: {
    sure: [
      'collector; collector name/id/code; cobrador; cobradora; gestor; gestora; ' +
        'gestor cobro/cobranza/cobros; collection/collections specialist/agent/contact/manager; ' +
        'cr/credit analyst/rep/controller; account coordinator/owner; coordinator; coordinador; ' +
        'coordinadora; analyst; analista; analista credito; owner; assigned; assigned to; ' +
        'responsible; responsable; encargado; encargada; rpclmg; sachbearbeiter; recouvreur; ' +
        'charge recouvrement; gestionnaire',
      'account manager/executive; ejecutivo; ejecutiva; ejecutivo account; asesor; asesora; agente; ' +
        'agent; sales person/rep/representative; salesperson; salesman; salesrep; vendedor; vendedora; ' +
        'verkaufer; vendeur; venditore',
    ],
    loose: '',
  },
  // Without a collector's column, the salesperson's is the owner's.
  salesperson: {
    sure: ['salesperson/salesrep code/id/no; primary salesrep name; sales rep id/code'],
    loose:
      'sales person/rep/representative; salesperson; salesrep; salesman; salesperson/salesrep name; ' +
      'sales rep name; vendedor; vendedora; verkaufer; vendeur; venditore; account manager/executive; ' +
      'ejecutivo account',
  },
  businessUnit: {
    sure: [
      'business unit; unidad business; operating unit; company code/no; bukrs; buchungskreis; rpco; ' +
        'rpmcu; subsidiary; branch; sucursal; division; sociedad; filial; societe; niederlassung; ' +
        'branch code/no; org id; station; bu',
    ],
    loose: 'unit; soc; location; rental location',
  },
  renter: {
    sure: [
      'renter/driver name/; conductor; name conductor; arrendatario; name arrendatario; mieter; ' +
        'fahrer; locataire; conducteur; condutor; conducente; rented by',
    ],
    loose: '',
  },
  vendor: {
    sure: ['vendor; vendor name/no/id/code/account; lifnr'],
    loose: '',
  },
  phone: {
    sure: [
      'phone; phone no; contact/customer/mobile/office/work phone; contact/customer phone no; ' +
        'telf1; mobile; celular; movil; mobil; cell; phone fijo/contacto/1; rufnummer',
    ],
    loose: '',
  },
  email: {
    sure: [
      'email; email address; billing/ contact/customer email; billing/ap/invoice/payment email; email 1; ' +
        'email electronico; email contacto; smtp addr; email adresse',
    ],
    loose: '',
  },
} as const satisfies Record<string, FieldHeaders>;
