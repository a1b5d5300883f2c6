// As in Excel once the pane and the works have come: the texts of both languages are there.
import '../../src/words/everyLanguage';
