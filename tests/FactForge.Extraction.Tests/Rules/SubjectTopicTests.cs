using FactForge.Extraction.Rules;
using Xunit;

namespace FactForge.Extraction.Tests.Rules;

/// <summary>Which words of a subject become a topic, by what is written under it.</summary>
public sealed class SubjectTopicTests
{
    [Theory]
    [InlineData("Harbour crane inspection", "The crane was inspected this morning.", "Harbour crane inspection")]
    [InlineData("Re: Wage agreement - our answer", "We have read the agreement and will answer on Monday.", "Wage agreement")]
    [InlineData("Repairing the harbour crane", "The crane has a bent jib.", "harbour crane")]
    [InlineData("Determine tenant deposits", "The deposits have to be settled.", "tenant deposits")]
    [InlineData("How to resolve boundary disputes?", "The disputes go back to the old fence.", "boundary disputes")]
    [InlineData("How to debug gate sensors", "The sensors were off again.", "gate sensors")]
    [InlineData("Using ferry tickets", "The tickets are on your desk.", "ferry tickets")]
    [InlineData("Gate sensor requires glue", "The sensor came off again.", "Gate sensor")]
    [InlineData("Storage boxes missing since Monday", "The boxes were on the van.", "Storage boxes")]
    [InlineData("Service lift just out of order again", "The lift is stuck on the second floor.", "Service lift")]
    [InlineData("Tug rates 2026", "The tug is dearer next year, the rates are below.", "Tug rates 2026")]
    [InlineData("Dwell time report", "The average dwell time went up, the report has it.", "Dwell time report")]
    [InlineData("Tree felling", "The felling starts on Monday.", "Tree felling")]
    [InlineData("Open nights", "The open nights were full, all nights of them.", "Open nights")]
    [InlineData("Fell race radios", "The radios have to be back before the fell race.", "Fell race radios")]
    [InlineData("Bottling in December", "Lennox runs the mobile bottling line.", "Bottling")]
    [InlineData("The boiler", "The boiler is leaking again.", "boiler")]
    [InlineData("Mietvertrag Halle 12", "Anbei der unterschriebene Mietvertrag. Wir haben ihn geprüft.", "Mietvertrag Halle 12")]
    [InlineData("Contrat de maintenance", "Nous avons relu le contrat et nous sommes d'accord.", "Contrat de maintenance")]
    public void A_noun_phrase_that_comes_again_is_a_topic(string subject, string body, string topic) => Assert.Equal(topic, Topic(subject, body));

    [Theory]
    [InlineData("locked out", "I am locked out again.")]
    [InlineData("Unable to print", "I am unable to print the plan.")]
    [InlineData("Additional keys", "The additional ones are with Sam.", "Additional keys")]
    [InlineData("Finding", "I am finding my way around.")]
    [InlineData("Getting started", "We are getting started on Monday.")]
    [InlineData("Quick question", "I have a quick question for you.")]
    [InlineData("Re: Tuesday", "Tuesday is fine.")]
    [InlineData("Ada Byrne", "Ada Byrne here.")]
    [InlineData("Priya Raman", "I wrote to Priya Raman.")]
    [InlineData("Nothing", "Nothing came of it.")]
    [InlineData("on my phone", "I am writing from the phone.")]
    [InlineData("Nouveau poste", "J'ai un nouveau poste et je vous écris de là.")]
    [InlineData("Ich ziehe um", "Ich ziehe um, und wir sind bald weg.")]
    [InlineData("Votre interlocuteur chez Calloway", "Je suis votre nouvel interlocuteur et je vous appelle.")]
    public void A_clause_a_participle_a_date_or_a_name_is_none(string subject, string body, string? left = null) => Assert.Equal(left, Topic(subject, body));

    [Theory]
    [InlineData("Re: Ferry tender: where we stand", "Ferry tender")]
    [InlineData("[yard] AW: The ferry tender", "ferry tender")]
    [InlineData("Re: Ferry tender, harbour crane", null)]
    [InlineData("Re: not yet the ferry tender", null)]
    [InlineData("Re: Could somebody count the ferry tickets", null)]
    [InlineData("Re: Counting the ferry tickets", null)]
    public void What_an_answer_takes_up_is_told_in_other_words_only_where_the_subject_names_one_thing(string subject, string? topic) =>
        Assert.Equal(topic, Topic(subject, "Two yards have answered, and the third is late."));

    [Theory]
    [InlineData("Ferry tender")]
    [InlineData("[yard] Ferry tender")]
    [InlineData("Fwd: Ferry tender")]
    public void What_nobody_takes_up_and_the_text_does_not_speak_of_is_no_topic(string subject) => Assert.Null(Topic(subject, "Two yards have answered, and the third is late."));

    private static string? Topic(string subject, string body)
    {
        var findings = new List<Finding>();
        new SubjectGivesTopic().Find(MessageReading.Of(TestMessages.Of(body, subject), new HashSet<string>())!, findings);
        return findings.Count == 0 ? null : Assert.Single(findings).Claim.Statement;
    }
}
