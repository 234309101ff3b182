namespace FactForge.Prompting;

/// <summary>Which questions went into a batch, and what came of them. Safe for use from many threads.</summary>
public interface IBatchBook
{
    /// <summary>What is known of a question; null where it was in no batch.</summary>
    BatchedQuestion? Find(string key);

    /// <summary>Puts a question aside for the next batch. False where it is there already.</summary>
    bool Add(ModelRequest request, AnswerFormat format);
}

/// <summary>A question that was put into a batch.</summary>
/// <param name="Waits">True while its answer may still come.</param>
/// <param name="Tries">Batches that came to an end without an answer to it.</param>
/// <param name="Last">How it ended last, where it ended without a whole answer; null otherwise.</param>
public sealed record BatchedQuestion(bool Waits, int Tries, ModelReply? Last);
