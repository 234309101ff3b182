using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Words that hold sentences together; a signature's lines hardly have them.</summary>
internal static class SmallWords
{
    private static readonly WordSet Small = WordSet.Of(
        "the a an to in on at with from by as that this it i you we he she they my your our for of and or but if not no so than then there here when what who how which me us them him her his their its about into over under up out all any some one "
        + "der die das den dem des ein eine einen zu im in auf mit von bei als dass es ich du wir er sie ihr für und oder aber wenn nicht "
        + "le la les un une des du à dans sur avec par que qui il elle nous vous je tu et ou mais si pas pour el los las una en con por que y o pero no para mi su");

    private static readonly WordSet Verbs = WordSet.Of(
        "is are was were be been am has have had do does did will would can could should shall may might must let call see know send need want get got please think hope going attached "
        + "it's i'm i'll i've we're we'll you're don't can't won't didn't isn't that's let's "
        + "ist sind war waren sein habe haben hat wird werden kann können soll sollen muss müssen bitte est sont était avons avez peut pouvez es son está están fue hay puede pueden "
        + "kommt kommen geht gibt macht möchte liegt steht vient doit veut viene llega debe quiere tiene può deve vuole arriva sarà chega pode quer komt heeft moet wordt gaat wil kommer måste blir tulee ovat pitää haluaa "
        + "jest będzie może prosi przyjedzie musi chce bude může musí přijede будет приедет придет придёт может должен должна просит сказал сказала хочет geliyor gelecek olacak istiyor lesz jön kell");

    public static bool IsSmall(ReadOnlySpan<char> word) => Small.Contains(word);

    public static bool IsVerb(ReadOnlySpan<char> word) => Verbs.Contains(word);
}
