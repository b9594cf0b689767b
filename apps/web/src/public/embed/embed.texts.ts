import type { Language } from '@ijkpunt/model';
import type { EmbedChart, NoEmbed } from '@ijkpunt/contract';

interface EmbedTexts {
  readonly whole: string;
  readonly wholeOf: (name: string) => string;
  readonly provisional: string;
  readonly spread: string;
  readonly own: (name: string, value: string) => string;
  readonly notFound: string;
  readonly what: Readonly<Record<NoEmbed['what'], string>>;
  readonly home: string;
  readonly columns: { readonly indicator: string; readonly value: string; readonly among: string };
  readonly charts: Readonly<Record<EmbedChart, string>>;
}

const nl: EmbedTexts = {
  whole: 'De hele pagina op IJkpunt',
  wholeOf: (name) => `${name}: de hele pagina op IJkpunt`,
  provisional: 'Voorlopige cijfers',
  spread: 'Van de gemeenten:',
  own: (name, value) => `${name}: ${value}.`,
  notFound: 'Hier is niets te tonen',
  what: {
    address: 'Op dit adres staat niets dat op een andere website kan staan.',
    indicator: 'Dit cijfer is er niet. Kijk of de naam in het adres klopt.',
    municipality:
      'Deze gemeente is er niet, of er is niets van haar gepubliceerd. Kijk of de naam in het adres klopt.',
    benchmark: 'Deze benchmark is er niet bij. Kijk wat er achter “benchmark=” in het adres staat.',
    chart: 'Deze grafiek is er niet bij. Kijk wat er achter “grafiek=” in het adres staat.',
    away: 'IJkpunt kan nu even niet bij zijn gegevens. Probeer het over een paar minuten opnieuw.',
    broken: 'Er ging bij IJkpunt iets mis. Probeer het later opnieuw.',
  },
  home: 'Naar IJkpunt',
  columns: { indicator: 'Cijfer', value: 'Waarde', among: 'Tussen de andere gemeenten' },
  charts: {
    verdeling: 'alle gemeenten, van laag naar hoog',
    trechter: 'cijfer en omvang',
    kaart: 'kaart',
    verloop: 'verloop van de mediaan',
  },
};

const en: EmbedTexts = {
  whole: 'The whole page at IJkpunt',
  wholeOf: (name) => `${name}: the whole page at IJkpunt`,
  provisional: 'Provisional figures',
  spread: 'Of the municipalities:',
  own: (name, value) => `${name}: ${value}.`,
  notFound: 'There is nothing to show here',
  what: {
    address: 'At this address there is nothing that can stand on another website.',
    indicator: 'There is no such figure. Check the name in the address.',
    municipality:
      'There is no such municipality, or nothing of it has been published. Check the name in the address.',
    benchmark: 'There is no such benchmark here. Check what comes after “benchmark=” in the address.',
    chart: 'There is no such chart here. Check what comes after “grafiek=” in the address.',
    away: 'IJkpunt cannot reach its data for a moment. Try again in a few minutes.',
    broken: 'Something went wrong at IJkpunt. Try again later.',
  },
  home: 'To IJkpunt',
  columns: { indicator: 'Figure', value: 'Value', among: 'Among the other municipalities' },
  charts: {
    verdeling: 'all municipalities, from low to high',
    trechter: 'figure and size',
    kaart: 'map',
    verloop: 'course of the median',
  },
};

export const embedTexts: Record<Language, EmbedTexts> = { nl, en };
