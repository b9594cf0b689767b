/** Refusals on the way from a form or file to an approved delivery; written as those of problems.texts.ts. */
export const DELIVERY_PROBLEM_TEXTS = {
  'draft-changed': {
    nl: 'Een collega[, {by},] heeft dit formulier intussen ook gewijzigd. Haal die wijzigingen op; wat u zelf typte blijft staan.',
    en: 'A colleague[, {by},] changed this form in the meantime. Fetch those changes; what you typed yourself stays.',
  },
  'draft-empty': {
    nl: 'Het formulier is nog leeg. Vul ten minste één cijfer of reden in en probeer het opnieuw.',
    en: 'The form is still empty. Fill in at least one figure or reason and try again.',
  },
  'delivery-not-accepted': {
    nl: 'Alleen een goedgekeurde levering kan worden heropend. Laad de pagina opnieuw om te zien hoe zij er nu voor staat.',
    en: 'Only an approved delivery can be reopened. Reload the page to see how it stands now.',
  },
  'round-closed': {
    nl: 'De uitvraag[ over {quarter}] is gesloten: er komt niets meer in. Vraag Divosa om uitstel als u nog moet leveren.',
    en: 'The round[ for {quarter}] is closed: nothing more comes in. Ask Divosa for an extension if you still have to deliver.',
  },
  'round-exists': {
    nl: 'De uitvraag[ over {quarter}] bestaat al. Verander haar dagen, of kies een ander kwartaal.',
    en: 'The round[ for {quarter}] exists already. Change its days, or choose another quarter.',
  },
  'municipality-not-asked': {
    nl: 'De gemeente[ {municipality}] wordt niet gevraagd in deze uitvraag[ over {quarter}]. Kies een andere gemeente en probeer het opnieuw.',
    en: 'The municipality[ {municipality}] is not asked in this round[ for {quarter}]. Choose another municipality and try again.',
  },
  'rule-not-found': {
    nl: 'Er is geen ontwerp of regel[ {rule}] waarmee dit kan. Laad de pagina opnieuw om te zien hoe de regel er nu voor staat.',
    en: 'There is no draft or rule[ {rule}] with which this can be done. Reload the page to see how the rule stands now.',
  },
  'rule-not-valid': {
    nl: 'De regel[ {rule}] kan zo niet worden opgeslagen[: er is iets mis met {value}]. Laad de pagina opnieuw, loop de velden na en probeer het nog eens.',
    en: 'The rule[ {rule}] cannot be saved like this[: something is wrong with {value}]. Reload the page, check the fields and try again.',
  },
  'rule-not-tried': {
    nl: 'Dit ontwerp[ van {rule}] is nog niet geprobeerd zoals het er nu staat. Probeer het eerst, en stel het daarna in werking.',
    en: 'This draft[ of {rule}] has not been tried as it is now. Try it first, and then put it to work.',
  },
  'indicator-unknown': {
    nl: 'De benchmark heeft geen indicator[ {indicator}]. Ga terug naar de catalogus en kies een indicator.',
    en: 'The benchmark has no indicator[ {indicator}]. Go back to the catalogue and choose one.',
  },
  'indicator-not-valid': {
    nl: 'De indicator[ {indicator}] kan zo niet worden opgeslagen. Laad de pagina opnieuw, loop de velden na en probeer het nog eens.',
    en: 'The indicator[ {indicator}] cannot be saved like this. Reload the page, check the fields and try again.',
  },
  'indicator-without-draft': {
    nl: 'Er is geen ontwerp van indicator[ {indicator}]. Laad de pagina opnieuw om te zien hoe de indicator er nu voor staat.',
    en: 'There is no draft of indicator[ {indicator}]. Reload the page to see how the indicator stands now.',
  },
  'indicator-not-weighed': {
    nl: 'Van dit ontwerp[ van {indicator}] is nog niet berekend wat het verandert. Laat dat eerst berekenen, en stel het daarna in werking.',
    en: 'What this draft[ of {indicator}] changes has not been computed yet. Have that computed first, and then put it to work.',
  },
  'text-tells-count': {
    nl: 'Een toelichting voor iedereen noemt een aantal[: “{number}”]. Kleine aantallen[ (onder {threshold})] en percentages kunnen iets over personen verraden. Zeg het zonder dit getal, of houd de toelichting intern.',
    en: 'An explanation for everyone names a number[: “{number}”]. Small numbers[ (below {threshold})] and percentages may tell something about people. Say it without this number, or keep the explanation internal.',
  },
};
