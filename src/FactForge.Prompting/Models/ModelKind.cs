namespace FactForge.Prompting;

/// <summary>Whose protocol dialect an endpoint speaks.</summary>
public enum ModelKind
{
    /// <summary>Azure OpenAI: a resource endpoint with deployments, or its v1 endpoint (a path that ends in <c>/openai/v1</c>).</summary>
    Azure,

    /// <summary>OpenAI itself.</summary>
    OpenAI,

    /// <summary>Any server that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, LM Studio, OpenRouter.</summary>
    Compatible,
}
