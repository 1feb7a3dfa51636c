package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Words;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A program that uses HanLP itself does not notice ours: after extracting, HanLP's global state is that of a HanLP which has never
 * met this library.
 */
class HanlpUntouchedTest {

    private static final List<String> SENTENCES = List.of(
            "澄湖消费金融公司董事长张晓明昨日在望江市公布半年报",
            "望江钢铁上半年净利润同比增长三成，拟每股派息1.25港元",
            "攻城狮逆袭单身狗，迎娶白富美，走上人生巅峰");

    @Test
    void settingsCustomWordsAndSegmentationAreAsTheyWere() throws Exception {
        String text = String.join("。", SENTENCES);
        FigureExtractor.builder().build().extract(text);
        Article article = new Article(SourceText.plain(text), List.of(), null, new Words());
        assertThat(article.sentences()).allSatisfy(sentence -> assertThat(article.words(sentence.start(), sentence.end())).isNotEmpty());

        try (URLClassLoader apart = hanlpApart()) {
            Map<String, String> untouched = state(apart);

            assertThat(untouched).hasSizeGreaterThan(SENTENCES.size()).containsKeys("Normalization", "CustomDictionaryPath", SENTENCES.get(0));
            assertThat(state(HanLP.class.getClassLoader())).isEqualTo(untouched);
        }
    }

    private static URLClassLoader hanlpApart() throws IOException {
        URL jar = HanLP.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    /** Every setting by its name, the custom words, and the words of each sentence. */
    private static Map<String, String> state(ClassLoader loader) throws ReflectiveOperationException {
        Map<String, String> state = new TreeMap<>();
        for (Field setting : loader.loadClass(HanLP.Config.class.getName()).getFields()) {
            state.put(setting.getName(), written(setting.get(null)));
        }
        Class<?> hanlp = loader.loadClass(HanLP.class.getName());
        Object segment = hanlp.getMethod("newSegment").invoke(null);
        for (String sentence : SENTENCES) {
            state.put(sentence, segment.getClass().getMethod("seg", String.class).invoke(segment, sentence).toString());
        }
        Object words = loader.loadClass("com.hankcs.hanlp.dictionary.CustomDictionary").getField("DEFAULT").get(null);
        Object shipped = words.getClass().getField("dat").get(words);
        state.put("custom words shipped", shipped.getClass().getMethod("size").invoke(shipped).toString());
        state.put("custom words added", String.valueOf(words.getClass().getField("trie").get(words)));
        return state;
    }

    private static String written(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.toString(array);
        }
        return value == null || value instanceof String || value instanceof Boolean ? String.valueOf(value) : value.getClass().getName();
    }
}
