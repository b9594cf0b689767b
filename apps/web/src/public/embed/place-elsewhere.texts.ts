import type { Language } from '@ijkpunt/model';

interface PlaceTexts {
  readonly heading: string;
  readonly intro: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly height: string;
  readonly preview: string;
  readonly others: string;
  readonly lit: string;
}

const nl: PlaceTexts = {
  heading: 'Op een andere website plaatsen',
  intro:
    'Zet deze twee regels in je pagina. Wat je plaatst, laat altijd de nieuwste publicatie zien, met bron en datum. Er komen geen cookies mee.',
  code: 'Code voor je website',
  copy: 'Kopieer de code',
  copied: 'De code is gekopieerd.',
  height:
    'De tweede regel maakt het venster zo hoog als wat erin staat. Zonder die regel werkt het ook: dan kun je in het venster schuiven.',
  preview: 'Bekijk wat je plaatst',
  others: 'Ook deze grafieken kun je plaatsen. Zet dan hun adres in de eerste regel:',
  lit: 'Wil je één gemeente uitlichten? Zet haar naam achter het adres in de eerste regel, zoals hier:',
};

const en: PlaceTexts = {
  heading: 'Place on another website',
  intro:
    'Put these two lines in your page. What you place always shows the newest publication, with source and date. No cookies come with it.',
  code: 'Code for your website',
  copy: 'Copy the code',
  copied: 'The code has been copied.',
  height:
    'The second line makes the window as high as what is in it. Without that line it works too: then you can scroll in the window.',
  preview: 'See what you place',
  others: 'You can place these charts as well. Put their address in the first line:',
  lit: 'Do you want to point out one municipality? Put its name after the address in the first line, as here:',
};

export const placeTexts: Record<Language, PlaceTexts> = { nl, en };
