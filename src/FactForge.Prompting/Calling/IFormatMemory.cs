namespace FactForge.Prompting;

/// <summary>Remembers what form of answer an endpoint was found to keep, so that it is not found out anew, by a refused call, in every run.</summary>
public interface IFormatMemory
{
    /// <summary>The form that was found; null where none was, or so long ago that the endpoint may have learned a stricter one.</summary>
    AnswerFormat? Known(ModelSettings settings);

    /// <summary>Notes a form that an answer came in. Called for every answer; what is known already is not written again.</summary>
    void Found(ModelSettings settings, AnswerFormat format);
}
